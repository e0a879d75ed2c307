/** What is done with a question besides admitting it: the same one asked twice is joined and parted, and a refusal of the formation is
 * appealed against, up to the vote that takes the question up. */

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { beyondTheEdge, violations } from "./lib/accessible.mjs";
import { WIDTHS, openBrowser } from "./lib/browser.mjs";
import { mouse } from "./lib/hands.mjs";
import { startDemo } from "./lib/program.mjs";
import { AUTHOR, SECRETARIAT, SPONSOR, VOTERS, oneDay, play, sent } from "./lib/roles.mjs";

const LONGEST_MS = 60_000;
const MOST_DAYS = 15;
const FIRST = "Publier les passerelles de messagerie";
const SECOND = "Ouvrir les passerelles de messagerie";

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

/** Sends the form of the page: its main button. */
const send = (page) => sent(page, () => page.getByRole("main").locator("form.form button[type='submit']").first().click());

/** Puts a question in a member's name; the address of its page. */
async function ask(page, member, title) {
  await play(page, mouse, member);
  await page.goto("/saisines/nouvelle");
  const formations = page.locator('input[name="formation"][type="radio"]');
  if ((await formations.count()) > 0) {
    await formations.first().check();
  }
  await page.locator('main [name="title"]').fill(title);
  await page.locator('main [name="question"]').fill(`${title} : la formation le recommande-t-elle ?`);
  await sent(page, () => page.getByRole("button", { name: /Poser la question au nom de/u }).click());
  return new URL(page.url()).pathname;
}

test("a question asked twice is joined, parted, refused, and taken up on appeal", { timeout: LONGEST_MS }, async () => {
  const page = await browser.visitor({ javaScriptEnabled: true });
  await page.goto("/");
  const first = await ask(page, AUTHOR, FIRST);
  const second = await ask(page, SPONSOR, SECOND);

  await play(page, mouse, SECRETARIAT);
  await page.goto(`${second}/joindre`);
  await looked(page);
  const option = page.locator('select[name="into"] option', { hasText: FIRST });
  await page.locator('select[name="into"]').selectOption(await option.getAttribute("value"));
  await page.locator('main [name="reasons"]').fill("Les deux demandent la même chose.");
  await send(page);
  await page.getByText("La question est jointe à l’autre.").waitFor();
  await looked(page);
  assert.equal(await page.locator("main").getByRole("link", { name: FIRST }).first().getAttribute("href"), first);
  await page.goto(first);
  assert.match(await page.locator("main").textContent(), new RegExp(SECOND, "u"));
  await looked(page);
  await page.goto(`${second}/separer`);
  await looked(page);
  await send(page);
  await page.getByText("Les deux questions sont séparées.").waitFor();

  await page.goto(`${first}/decliner`);
  await page.locator('main [name="reasons"]').fill("Le conseil l’a déjà dit.");
  await send(page);
  for (const member of [AUTHOR, SPONSOR]) {
    await play(page, mouse, member);
    await page.goto(`${first}/recours`);
    await looked(page);
    await send(page);
  }
  for (const voter of VOTERS.slice(0, 3)) {
    await play(page, mouse, voter);
    await page.goto(`${first}/recours/vote`);
    await page.locator('input[name="vote"][value="admit"]').check();
    await send(page);
  }
  await page.goto(first);
  await looked(page);
  const upheld = page.getByText("La formation s’est saisie de la question").first();
  for (let days = 0; days < MOST_DAYS && (await upheld.count()) === 0; days += 1) {
    await oneDay(page, mouse);
    await page.goto(first);
  }
  assert.ok((await upheld.count()) > 0);
  await looked(page);
  assert.deepEqual(browser.elsewhere, []);
});

test("where the public may not ask, nothing speaks of it", { timeout: LONGEST_MS }, async () => {
  const page = await browser.visitor();
  assert.equal((await page.goto("/saisines/publique")).status(), 404);
  for (const path of ["/saisines", "/saisines/nouvelle", "/plan-du-site"]) {
    await page.goto(path);
    assert.equal(await page.locator('a[href="/saisines/publique"]').count(), 0, path);
  }
});
