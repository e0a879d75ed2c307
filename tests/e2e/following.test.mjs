/** What is told of an opinion: followed by mail without an account and without JavaScript; the turnout day by day and the
 * carriage in lists, accessible and within the width of a small phone. */

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { violations } from "./lib/accessible.mjs";
import { openBrowser } from "./lib/browser.mjs";
import { startDemo } from "./lib/program.mjs";

const ADDRESS = "lectrice@exemple.example";
/** The narrowest screen, in CSS pixels. */
const NARROW = 320;

const demo = await startDemo();
const browser = await openBrowser(demo.origin);

after(async () => {
  await browser.close();
  await demo.stop();
});

/** The page is accessible, and nothing of it is wider than the screen. */
async function look(page) {
  assert.deepEqual(await violations(page), []);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= page.viewportSize().width, `${page.url()} is ${wide} wide`);
}

/** The link of the letter that the mailbox holds for the address, once it arrived. */
async function link(page) {
  for (;;) {
    await page.goto("/demo/courrier");
    const found = /\/suivi\/[0-9a-f]+/.exec(await page.locator("main").textContent());
    if (found !== null) {
      return found[0];
    }
  }
}

test("an opinion is followed by mail and left in one press, without JavaScript", async () => {
  const page = await browser.visitor({ javaScriptEnabled: false, viewport: { width: NARROW, height: 800 } });
  await page.goto("/avis/5");
  await page.getByRole("link", { name: "Suivre par courriel" }).click();
  await page.getByLabel("Votre adresse électronique").fill("lectrice@");
  await page.getByRole("button", { name: "Suivre cet avis" }).click();
  assert.equal(await page.getByLabel("Votre adresse électronique").inputValue(), "lectrice@");
  await page.getByLabel("Votre adresse électronique").fill(ADDRESS);
  await page.getByRole("button", { name: "Suivre cet avis" }).click();
  await page.getByText("Regardez votre courrier.").waitFor();

  const followed = await link(page);
  await page.goto(followed);
  await page.getByRole("button", { name: `Confirmer ${ADDRESS}` }).click();
  await page.getByText("Vous suivez cet avis par courriel.").waitFor();
  await page.goto(followed);
  await page.getByRole("button", { name: "Ne plus suivre cet avis" }).click();
  await page.getByText("Vous ne suivez plus cet avis.").waitFor();
  assert.equal((await page.goto(followed)).status(), 404);
});

test("following, turnout by day and carriage in lists are accessible on a small phone", async () => {
  const page = await browser.visitor({ viewport: { width: NARROW, height: 800 } });
  await page.goto("/avis/5/suivre");
  await look(page);
  await page.goto("/avis/5");
  await page.getByText("Participation jour par jour").first().click();
  await look(page);
  await page.goto("/avis");
  assert.ok((await page.locator(".card-groups li").count()) >= 8, "each closed opinion shows its groups");
  await look(page);
  await page.goto("/");
  assert.ok((await page.locator(".card-groups li").count()) >= 4, "so does the home");
  await look(page);
  assert.deepEqual(browser.elsewhere, []);
});
