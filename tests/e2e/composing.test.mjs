/** Writing a long form: its preview without JavaScript, its draft kept by itself; and pictures whose letters stay
 * readable in any column. */

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { violations } from "./lib/accessible.mjs";
import { openBrowser } from "./lib/browser.mjs";
import { startDemo } from "./lib/program.mjs";
import { VOTERS, play } from "./lib/roles.mjs";
import { mouse } from "./lib/hands.mjs";

/** The smallest letters, in CSS pixels as they are shown. */
const READABLE = 12;

const demo = await startDemo();
const browser = await openBrowser(demo.origin);

after(async () => {
  await browser.close();
  await demo.stop();
});

/** The letters of every hemicycle of the page that are shown, by their height. */
const letters = (page) =>
  page.locator("svg.hemicycle text").evaluateAll((texts) =>
    texts
      .filter((text) => getComputedStyle(text).display !== "none" && text.textContent.trim() !== "")
      .map((text) => [text.textContent, parseFloat(getComputedStyle(text).fontSize) * text.ownerSVGElement.getScreenCTM().a]),
  );

test("the letters of a hemicycle are readable at every width", async () => {
  const page = await browser.visitor();
  for (const width of [320, 360, 768, 1024, 1280, 1600]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["/membres", "/avis/4", "/avis/5"]) {
      await page.goto(path);
      const shown = await letters(page);
      assert.ok(shown.length > 0, `${path} shows a hemicycle`);
      assert.deepEqual(shown.filter(([, height]) => height < READABLE - 0.05), [], `${path} at ${width}`);
    }
  }
});

test("words are counted as each language counts nothing, one and many", async () => {
  const page = await browser.visitor();
  await page.goto("/");
  await play(page, mouse, VOTERS[0]);
  for (const [language, counts] of [["fr", ["0 mot", "1 mot", "2 mots"]], ["en", ["0 words", "1 word", "2 words"]]]) {
    await page.goto(`/avis/6/urgence?lang=${language}`);
    for (const [words, said] of counts.map((said, count) => [Array(count).fill("mot").join(" "), said])) {
      await page.locator("main textarea").first().fill(words);
      assert.equal((await page.locator("main .counter").first().textContent()).replace(/\s/gu, " "), said);
    }
  }
});

test("what was typed is kept while one types, previewed, and comes back", async () => {
  const page = await browser.visitor();
  await page.goto("/");
  await play(page, mouse, VOTERS[0]);
  await page.goto("/saisines/nouvelle");
  await page.getByLabel("La question").fill("Faut-il **tout** ouvrir ?");
  await page.getByText("Brouillon enregistré", { exact: true }).waitFor();
  await page.goto("/bureau");
  await page.getByRole("link", { name: "Faut-il **tout** ouvrir ?" }).click();
  assert.equal(await page.getByLabel("La question").inputValue(), "Faut-il **tout** ouvrir ?");
  await page.getByLabel("Ce qu’il faut savoir").fill("Un *contexte*");
  await page.getByRole("button", { name: "Aperçu" }).click();
  const preview = page.locator("#apercu");
  await preview.getByText("contexte", { exact: true }).first().waitFor();
  assert.ok(page.url().endsWith("#apercu"));
  assert.deepEqual(await violations(page), []);
  const away = page.getByRole("button", { name: "Jeter le brouillon" });
  await away.click();
  await away.waitFor({ state: "detached" });
  assert.equal(await page.getByLabel("La question").inputValue(), "");
});
