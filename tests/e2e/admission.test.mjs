/** From the public form to a member that sits: asked, moderated, decided by the council, announced. */

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { beyondTheEdge, violations } from "./lib/accessible.mjs";
import { WIDTHS, openBrowser } from "./lib/browser.mjs";
import { mouse } from "./lib/hands.mjs";
import { startDemo } from "./lib/program.mjs";
import { SECRETARIAT, VOTERS, oneDay, play, sent } from "./lib/roles.mjs";

const LONGEST_MS = 60_000;
const NAME = "Forge des Marais (exemple)";
const MOST_DAYS = 21;

const demo = await startDemo();
const browser = await openBrowser(demo.origin);

after(async () => {
  await browser.close();
  await demo.stop();
});

async function looked(page) {
  assert.deepEqual(await violations(page), [], page.url());
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await beyondTheEdge(page), [], `${page.url()} at ${width}`);
  }
}

const press = (page, name) => sent(page, () => page.getByRole("button", { name }).first().click());

/** The letter is among the latest of the mailbox, once it arrived. */
async function letter(page, words) {
  await page.goto("/demo/courrier");
  while ((await page.getByText(words).count()) === 0) {
    await page.reload();
  }
}

test("an organisation asks for a seat and comes to sit", { timeout: LONGEST_MS }, async () => {
  const page = await browser.visitor({ javaScriptEnabled: true });
  await page.goto("/candidatures");
  await looked(page);
  await sent(page, () => page.getByRole("link", { name: "Demander un siège" }).click());
  await looked(page);
  await page.getByLabel("Organisation").fill(NAME);
  await page.getByRole("radio").first().check();
  await page.getByLabel("Pourquoi siéger").fill("Elle tient une forge ouverte.");
  await page.getByLabel("À qui écrire").fill("Maud Marais (exemple)");
  await page.getByLabel("Adresse électronique").fill("maud");
  await press(page, "Demander un siège");
  assert.equal(await page.getByLabel("Organisation").inputValue(), NAME);
  await page.getByLabel("Adresse électronique").fill("maud@marais.example");
  await press(page, "Demander un siège");
  assert.match(await page.locator("h1").textContent(), /reçue/u);
  await letter(page, "demande de siège reçue");

  await play(page, mouse, SECRETARIAT);
  await page.goto("/secretariat/candidatures");
  await looked(page);
  await sent(page, () => page.getByRole("link", { name: NAME }).click());
  const request = new URL(page.url()).pathname;
  await looked(page);
  await press(page, "Soumettre au conseil");
  await letter(page, "votre position avant");

  for (const voter of VOTERS.slice(0, 8)) {
    await play(page, mouse, voter);
    await page.goto(request);
    await page.getByLabel("Pour l’admission").check();
    await page.getByLabel("Vos raisons").fill(`${voter} la connaît.`);
    await press(page, /Prendre position au nom/u);
  }
  await looked(page);
  for (let days = 0; days < MOST_DAYS; days += 1) {
    await page.goto(request);
    if ((await page.getByText("Admise par le conseil").count()) > 0) {
      break;
    }
    await oneDay(page, mouse);
  }
  assert.equal(await page.getByText("Admise par le conseil").count(), 1);
  assert.ok((await page.getByText("la connaît.").count()) > 0);
  await looked(page);
  await sent(page, () => page.getByRole("link", { name: NAME }).click());
  assert.equal(await page.locator("h1").textContent(), NAME);
  await page.goto("/membres/historique");
  await looked(page);
  assert.equal(await page.getByRole("link", { name: NAME }).count(), 1);
  await letter(page, "est admise");
  assert.deepEqual(browser.elsewhere, []);
});

test("what the secretariat keeps about people is within reach and accessible", { timeout: LONGEST_MS }, async () => {
  const page = await browser.visitor();
  await page.goto("/");
  await play(page, mouse, SECRETARIAT);
  for (const path of ["/secretariat/invitations", "/secretariat/conseil/ordre", "/secretariat/representants"]) {
    await page.goto(path);
    await looked(page);
  }
  await play(page, mouse, "Usagers du numérique libre (exemple)");
  await page.goto("/bureau");
  await looked(page);
  assert.ok((await page.getByRole("link", { name: "agir à un autre titre" }).count()) > 0);
  await page.goto("/bureau/absence");
  await looked(page);
});
