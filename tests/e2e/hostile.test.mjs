/** What hostile people type, stored and read by Chromium: nothing of it runs. And one's own data, seen and confirmed before erased. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";

import { beyondTheEdge, violations } from "./lib/accessible.mjs";
import { WIDTHS, openBrowser } from "./lib/browser.mjs";
import { mouse } from "./lib/hands.mjs";
import { startDemo } from "./lib/program.mjs";
import { SECRETARIAT, play, sent } from "./lib/roles.mjs";

const DELEGATE = "Logiciels du Littoral (exemple)";
const RUNS = ["script injection", "Markdown", "headers and lines", "Unicode"];
const corpus = JSON.parse(await readFile(new URL("../data/hostile/corpus.json", import.meta.url), "utf8"));
const TYPED = corpus.filter(({ family }) => RUNS.includes(family)).flatMap(({ texts }) => texts);
/** Where a role leaves texts that others read: the form, the fields that get the hostile text, what stands in the others. */
const STORES = [
  { role: SECRETARIAT, form: "/membres/nouveau", hostile: ["name"], others: { source: "Statuts" } },
  {
    role: SECRETARIAT,
    form: "/reunions/nouvelle",
    hostile: ["title", "location", "note"],
    others: { start: "14:00", end: "16:00" },
  },
  { role: DELEGATE, form: "/avis/CALL/commenter", hostile: ["text"], others: {} },
  {
    role: DELEGATE,
    form: "/avis/CALL/position",
    hostile: ["reservation", "explanation", "statement"],
    others: { position: "supports_with_reservation" },
  },
  { role: DELEGATE, form: "/saisines/nouvelle", hostile: ["title", "question", "context"], others: {} },
];
/** Fewer would mean that hardly anything was stored. */
const LEAST_STORED = 60;
const LEAST_READ = 30;
/** How many pages of one kind are read, for example of members. */
const OF_ONE_KIND = 4;

const demo = await startDemo();
const browser = await openBrowser(demo.origin);

after(async () => {
  await browser.close();
  await demo.stop();
});

/** Listens to whatever a page would do if something of what was typed ran. */
async function watched(page) {
  const seen = [];
  page.on("dialog", async (dialog) => {
    seen.push(`${page.url()}: a dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("pageerror", (error) => seen.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && /Content Security Policy/u.test(message.text())) {
      seen.push(`${page.url()}: ${message.text()}`);
    }
  });
  await page.exposeFunction("violated", (what) => seen.push(`${page.url()}: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      globalThis.violated(`${event.violatedDirective} by ${event.blockedURI} ${event.sample}`);
    });
  });
  return seen;
}

/** Sends a form of ours as a browser does, with this text in these fields; whether it was taken. */
function store(page, { form, hostile, others }, typed) {
  return page.evaluate(
    async ({ form, hostile, others, typed }) => {
      const shown = await (await fetch(form)).text();
      // A form that offers a preview comes back to it on its own page.
      const element = [...new DOMParser().parseFromString(shown, "text/html").querySelectorAll("main form")].find(
        ({ attributes }) => attributes.action.value.split("#")[0] === form,
      );
      if (!element) {
        return false;
      }
      for (const field of element.elements) {
        if (hostile.includes(field.name)) {
          field.value = typed;
        } else if (field.tagName === "SELECT" && !field.value) {
          field.value = [...field.options].find(({ value }) => value)?.value ?? "";
        } else if (field.name in others && field.type !== "radio") {
          field.value = others[field.name];
        } else if (field.type === "radio") {
          field.checked = others[field.name] === undefined ? field.checked : field.value === others[field.name];
        } else if (field.type === "date" && !field.value) {
          field.value = "2027-03-15";
        }
      }
      const fields = new URLSearchParams(new FormData(element));
      fields.delete("key");
      const answer = await fetch(form, { method: "POST", body: fields });
      return answer.redirected;
    },
    { form, hostile, others, typed },
  );
}

/** Every address of the site that a page links to. */
function links(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("a[href^='/']")].map((link) => link.getAttribute("href").split(/[?#]/u)[0]),
  );
}

test("nothing that was typed and stored runs in a browser that reads it", { timeout: 240_000 }, async () => {
  const page = await browser.visitor();
  const seen = await watched(page);
  await page.goto("/");
  const opinions = await page.evaluate(async () => (await (await fetch("/api/v1/opinions")).json()).opinions);
  const call = opinions.find(({ stage }) => stage === "call").number;
  let stored = 0;
  for (const where of STORES) {
    await page.goto("/plan");
    await play(page, mouse, where.role);
    const form = where.form.replace("CALL", call);
    for (const [turn, typed] of TYPED.entries()) {
      // A formation has no two meetings at once.
      const day = `2027-${String(1 + Math.floor(turn / 28)).padStart(2, "0")}-${String(1 + (turn % 28)).padStart(2, "0")}`;
      stored += Number(await store(page, { ...where, form, others: { ...where.others, day } }, typed));
    }
  }
  assert.ok(stored >= LEAST_STORED, `${stored} texts were taken`);
  const read = new Set();
  const kinds = new Map();
  let marked = 0;
  for (const role of [SECRETARIAT, DELEGATE]) {
    await page.goto("/plan");
    await play(page, mouse, role);
    const waiting = ["/plan", "/bureau", "/demo/courrier", "/recherche?q=hostile", `/avis/${call}/recu`];
    while (waiting.length > 0 && read.size < 100) {
      const address = waiting.pop();
      if (read.has(address) || /\.[a-z]+$|^\/(?:api|statique|deconnexion)/u.test(address)) {
        continue;
      }
      const kind = address.replace(/[0-9a-z]{26}|\d+/gu, "{}");
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (kinds.get(kind) > OF_ONE_KIND) {
        continue;
      }
      read.add(address);
      const answer = await page.goto(address);
      if (!/text\/html/u.test(answer?.headers()["content-type"] ?? "")) {
        continue;
      }
      marked += Number((await page.locator("main").innerText()).includes("x-hostile"));
      assert.equal(await page.locator("x-hostile, [class*=x-hostile], [x-hostile]").count(), 0, address);
      assert.equal(await page.locator("[onerror], [onload], [onclick], script:not([src])").count(), 0, address);
      waiting.push(...(await links(page)));
    }
  }
  assert.ok(read.size >= LEAST_READ && marked >= 10, `${read.size} pages read, ${marked} of them with what was typed`);
  assert.deepEqual(seen, []);
  assert.deepEqual(browser.elsewhere, []);
});

test("the listener hears what would run", { timeout: 30_000 }, async () => {
  const page = await browser.visitor();
  const seen = await watched(page);
  await page.goto("/");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "alert(1)";
    document.querySelector("main").append(script);
  });
  await page.waitForFunction(() => true);
  assert.ok(seen.some((what) => /script-src/u.test(what)), seen.join());
});

test("one's own data are seen, and erased once the address is typed", { timeout: 60_000 }, async () => {
  const page = await browser.visitor();
  await page.goto("/");
  await play(page, mouse, DELEGATE);
  for (const address of ["/bureau/mes-donnees", "/bureau/mes-donnees/effacement"]) {
    await page.goto(address);
    assert.deepEqual(await violations(page), [], address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      assert.deepEqual(await beyondTheEdge(page), [], `${address} at ${width}`);
    }
  }
  await page.locator('main [name="email"]').fill("bastien@littoral.example");
  await sent(page, () => mouse.press(page.locator("main form button").first()));
  assert.match(await page.locator("h1").textContent(), /sont effacées/);
  assert.deepEqual(await violations(page), []);
});
