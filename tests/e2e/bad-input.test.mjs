/** What a person's mistakes, and others' tricks, get: a clear refusal, nothing done twice, nothing typed lost. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, afterEach, before, beforeEach, test } from "node:test";

import { violations } from "./lib/accessible.mjs";
import { openBrowser } from "./lib/browser.mjs";
import { mouse } from "./lib/hands.mjs";
import { startDemo } from "./lib/program.mjs";
import { SECRETARIAT, VOTERS, play, sent, toNextDeadline } from "./lib/roles.mjs";

const DELEGATE = VOTERS[1];
const STATEMENT = "Nous soutenons ce texte ; qu'il soit relu dans un an, chiffres à l'appui.";
const MOST_DEADLINES = 30;

const demo = await startDemo();
const browser = await openBrowser(demo.origin);
let opinion;
let page;

before(async () => {
  const reader = await browser.visitor();
  const answer = await reader.request.get("/api/v1/opinions");
  const list = await answer.json();
  const inCall = (list.opinions ?? list).find(({ stage }) => stage === "call");
  opinion = `/avis/${inCall.number}`;
});

beforeEach(async () => {
  page = await browser.visitor();
  await page.goto(opinion);
  await play(page, mouse, DELEGATE);
});

afterEach(() => page.context().close());

after(async () => {
  await browser.close();
  await demo.stop();
});

/** Opens the form of a position and fills it. */
async function fill(statement = STATEMENT) {
  await page.goto(`${opinion}/position`);
  await mouse.choose(page.getByRole("radio", { name: "Soutient", exact: true }));
  await mouse.type(page.locator("main form.form [name='statement']"), statement);
}

function send() {
  return sent(page, () => page.locator("main form.form button[type='submit']").first().click());
}

/** How many entries the record holds. */
async function entries() {
  const metrics = await (await page.request.get("/metrics")).text();
  return Number(/^pluriel_journal_entries (\d+)$/mu.exec(metrics)[1]);
}

async function keeps(words) {
  const typed = await page.locator("textarea, input:not([type='hidden'])").evaluateAll((fields) => fields.map(({ value }) => value));
  assert.ok(typed.includes(words), `what was typed is gone: ${typed.join(" | ")}`);
  assert.deepEqual(await violations(page), []);
}

test("a form sent twice is one act", async () => {
  await fill();
  const posted = page.waitForRequest((request) => request.method() === "POST");
  await send();
  const first = await entries();
  const body = (await posted).postData();
  const again = await page.evaluate(async (sent) => {
    const answer = await fetch(location.pathname, { method: "POST", body: new URLSearchParams(sent) });
    return answer.url;
  }, body);
  await page.goto(again);
  assert.match(await page.locator("#fait").innerText(), /déjà enregistré/u);
  assert.equal(await entries(), first);
});

test("a form pressed twice at once is one act", async () => {
  await fill();
  const before = await entries();
  await page.locator("main form.form").evaluate((form) => {
    form.requestSubmit();
    form.requestSubmit();
  });
  await page.waitForURL(/fait=position/u);
  assert.equal(await entries(), before + 1);
});

test("what is missing is said beside the field, and nothing typed is lost", async () => {
  await fill();
  await mouse.choose(page.getByRole("radio", { name: "Soutient avec réserve" }));
  await send();
  await keeps(STATEMENT);
  assert.equal(await page.getByRole("radio", { name: "Soutient avec réserve" }).isChecked(), true);
});

test("a session that ended meanwhile: what was typed waits, and is sent after signing in again", async () => {
  await fill();
  const before = await entries();
  const other = await page.context().newPage();
  await other.goto(opinion);
  await play(other, mouse, "une personne qui visite");
  await send();
  await keeps(STATEMENT);
  assert.equal(await entries(), before);

  await play(other, mouse, DELEGATE);
  const again = () => sent(page, () => page.locator("main form .button-main").click());
  await again();
  await keeps(STATEMENT);
  await again();
  assert.match(page.url(), /fait=position/u);
});

test("a form of another site is refused", async () => {
  const before = await entries();
  const forger = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end(`<form method="post" action="${demo.origin}${opinion}/position"><input name="position" value="opposes">
      <button>Gagner un prix</button></form>`);
  });
  forger.listen(0, "127.0.0.1");
  await once(forger, "listening");
  try {
    await page.goto(`http://127.0.0.1:${forger.address().port}/`);
    const [answer] = await Promise.all([page.waitForResponse(/\/position$/u), page.getByRole("button").click()]);
    assert.equal(answer.status(), 403);
    assert.equal(await entries(), before);
  } finally {
    forger.close();
  }
});

test("a page from before the closing: the refusal says so, and nothing typed is lost", async () => {
  await fill();
  const other = await browser.visitor();
  await other.goto(opinion);
  await play(other, mouse, SECRETARIAT);
  const stage = async () => (await (await other.request.get(`/api/v1${opinion.replace("/avis", "/opinions")}`)).json()).stage;
  for (let deadlines = 0; (await stage()) === "call"; deadlines += 1) {
    assert.ok(deadlines < MOST_DEADLINES, "the call does not end");
    await toNextDeadline(other, mouse);
  }
  await other.context().close();
  const before = await entries();
  await send();
  await keeps(STATEMENT);
  assert.equal(await entries(), before);
});
