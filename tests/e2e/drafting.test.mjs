/** Two people write one passage at once, in two browsers; a third suggests, and the pen accepts in one press. */

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { beyondTheEdge, violations } from "./lib/accessible.mjs";
import { WIDTHS, openBrowser } from "./lib/browser.mjs";
import { mouse } from "./lib/hands.mjs";
import { startDemo } from "./lib/program.mjs";
import { play, sent } from "./lib/roles.mjs";

const LONGEST_MS = 60_000;
const PEN = "Usagers du numérique libre (exemple)";
const OTHER = "Ville de Montclair (exemple)";

const demo = await startDemo();
const browser = await openBrowser(demo.origin);

after(async () => {
  await browser.close();
  await demo.stop();
});

/** The opinion that is being written, and its first paragraph. */
async function draft(page) {
  const { opinions } = await (await page.request.get("/api/v1/opinions")).json();
  const { number, text } = opinions.find(({ stage }) => stage === "drafting");
  const paragraph = text.blocks.find(({ kind }) => kind === "paragraph");
  return { opinion: `/avis/${number}`, block: paragraph.id, words: paragraph.text };
}

async function looked(page) {
  assert.deepEqual(await violations(page), [], page.url());
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await beyondTheEdge(page), [], `${page.url()} at ${width}`);
  }
}

const save = (page) => sent(page, () => mouse.press(page.locator("form .button-main")));

test("two people write one passage at once and nothing is lost", { timeout: LONGEST_MS }, async () => {
  const [first, second] = [await browser.visitor(), await browser.visitor()];
  const { opinion, block, words } = await draft(first);
  const form = `${opinion}/texte/${block}`;
  for (const page of [first, second]) {
    await page.goto(opinion);
    await play(page, mouse, PEN);
    await page.goto(form);
  }
  await first.getByLabel("Texte").fill(words.replace("plusieurs", "de nombreux"));
  await save(first);
  await second.getByLabel("Texte").fill(`${words} C’est un fait.`);
  await save(second);
  const proposed = `${words.replace("plusieurs", "de nombreux")} C’est un fait.`;
  assert.equal(await second.getByLabel("Texte").inputValue(), proposed);
  assert.ok((await second.locator("ins").allTextContents()).some((added) => added.includes("nombreux")));
  await looked(second);
  await save(second);
  assert.equal((await draft(second)).words, proposed);
});

test("a suggestion is accepted in one press, and the versions are compared", { timeout: LONGEST_MS }, async () => {
  const page = await browser.visitor();
  const { opinion, block, words } = await draft(page);
  await page.goto(opinion);
  await looked(page);
  await play(page, mouse, OTHER);
  await page.goto(`${opinion}/passages/${block}`);
  await looked(page);
  await page.goto(`${opinion}/passages/${block}/suggerer`);
  await page.getByLabel("Texte").fill(`Souvent, ${words}`);
  await save(page);
  const suggestion = new URL(page.url()).pathname;
  await looked(page);
  await play(page, mouse, PEN);
  await page.goto(suggestion);
  await save(page);
  assert.equal((await draft(page)).words, `Souvent, ${words}`);
  for (const path of ["/suggestions", "/versions", "/versions/1", "/differences?de=1"]) {
    await page.goto(`${opinion}${path}`);
    await looked(page);
  }
});

test("no page asked anything of a third party", () => {
  assert.deepEqual(browser.elsewhere, []);
});
