/** A slip of a published opinion is corrected, everybody sees what changed, and a member withdraws the correction. */

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { beyondTheEdge, violations } from "./lib/accessible.mjs";
import { WIDTHS, openBrowser } from "./lib/browser.mjs";
import { mouse } from "./lib/hands.mjs";
import { startDemo } from "./lib/program.mjs";
import { SECRETARIAT, VOTERS, play, sent } from "./lib/roles.mjs";

const LONGEST_MS = 40_000;
const PUBLISHED = ["published", "transmitted", "partly_answered", "answered", "followed_up"];

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
  await page.setViewportSize({ width: WIDTHS[0], height: 900 });
}

const send = (page) => sent(page, () => mouse.press(page.locator("form .button-main")));

test("a slip is corrected in the open, and one member withdraws it", { timeout: LONGEST_MS }, async () => {
  const page = await browser.visitor();
  const read = async (path) => (await page.request.get(path)).json();
  const { opinions } = await read("/api/v1/opinions");
  const known = opinions.find(({ stage, imported }) => PUBLISHED.includes(stage) && !imported);
  const { id, text: words } = known.text.blocks.find(({ kind }) => kind === "paragraph");
  const opinion = `/avis/${known.number}`;
  const word = words.match(/\p{Ll}{7,}/u)[0];

  await page.goto(opinion);
  await play(page, mouse, SECRETARIAT);
  await page.goto(`${opinion}/corriger`);
  await looked(page);
  await page.locator(`main a[href$="/corriger/${id}"]`).click();
  await looked(page);
  await page.getByLabel(/^Texte/u).fill(words.replace(word, `${word}s`));
  await send(page);
  await looked(page);
  const corrections = page.locator("#corrections");
  assert.equal(await corrections.count(), 1);
  const [correction] = (await read(`/api/v1/opinions/${known.number}`)).corrections;
  assert.equal(correction.after, words.replace(word, `${word}s`));

  await play(page, mouse, VOTERS[0]);
  await page.goto(`${opinion}/corrections/${correction.seq}/contester`);
  await looked(page);
  await send(page);
  await looked(page);
  const view = await read(`/api/v1/opinions/${known.number}`);
  assert.equal(view.text.blocks.find((block) => block.id === id).text, words);
  assert.ok(view.corrections[0].contested);
});

test("no page asked anything of a third party", () => {
  assert.deepEqual(browser.elsewhere, []);
});
