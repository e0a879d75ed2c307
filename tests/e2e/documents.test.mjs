/** A published opinion is brought in as its PDF: read, corrected on the page, then written; with and without JavaScript. */

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { beyondTheEdge, violations } from "./lib/accessible.mjs";
import { WIDTHS, openBrowser } from "./lib/browser.mjs";
import { mouse } from "./lib/hands.mjs";
import { startDemo } from "./lib/program.mjs";
import { play, sent } from "./lib/roles.mjs";

const LONGEST_MS = 60_000;
const PEN = "Usagers du numérique libre (exemple)";
const FILE = fileURLToPath(new URL("../data/council/opinions/2024-10-02-avis-ngi.pdf", import.meta.url));

const demo = await startDemo();
const browser = await openBrowser(demo.origin);

after(async () => {
  await browser.close();
  await demo.stop();
});

/** The opinion that is being written. */
async function draft(page) {
  const { opinions } = await (await page.request.get("/api/v1/opinions")).json();
  return opinions.find(({ stage }) => stage === "drafting");
}

async function looked(page) {
  assert.deepEqual(await violations(page), [], page.url());
  for (const width of [...WIDTHS, 320]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await beyondTheEdge(page), [], `${page.url()} at ${width}`);
  }
}

const press = (page) => sent(page, () => mouse.press(page.locator("main form .button-main")));

test("a PDF becomes passages once a person has corrected them", { timeout: LONGEST_MS }, async () => {
  const page = await browser.visitor();
  const { number, text } = await draft(page);
  await page.goto(`/avis/${number}`);
  await play(page, mouse, PEN);
  await page.goto(`/avis/${number}/texte`);
  await sent(page, () => mouse.press(page.getByRole("link", { name: "Apporter un texte dans un fichier" })));
  await looked(page);
  await page.getByLabel("Le fichier").setInputFiles(FILE);
  await press(page);
  await looked(page);
  const groups = page.locator(".found-block");
  assert.equal(await groups.count(), 37);
  const part = groups.filter({ hasText: "Un titre suivi aussitôt d’un autre" }).first();
  await part.getByRole("checkbox").uncheck();
  const title = groups.filter({ hasText: "peut-être un titre" }).first();
  await title.getByLabel("Nature").selectOption("recommendation");
  await press(page);
  const written = (await draft(page)).text.blocks.slice(text.blocks.length);
  const count = (kind) => written.filter((block) => block.kind === kind).length;
  assert.deepEqual([count("heading"), count("footnote"), count("recommendation")], [4, 5, 1]);
});

test("a file that is not what it says is refused, and a text comes in without JavaScript", { timeout: LONGEST_MS }, async () => {
  const page = await browser.visitor({ javaScriptEnabled: false });
  const { number, text } = await draft(page);
  await page.goto(`/avis/${number}`);
  await play(page, mouse, PEN);
  await page.goto(`/avis/${number}/texte/document`);
  const choose = (name, words) =>
    page.getByLabel("Le fichier").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(words) });
  await choose("avis.pdf", "Des mots.");
  await press(page);
  assert.match(await page.locator(".error").first().textContent(), /pas ce que dit son nom/u);
  await choose("avis.md", "## Constat\n\nDes mots[^1].\n\n[^1]: Leur source.\n");
  await press(page);
  await press(page);
  assert.equal((await draft(page)).text.blocks.length, text.blocks.length + 3);
});

test("no page asked anything of a third party", () => {
  assert.deepEqual(browser.elsewhere, []);
});
