/** A result that is disputed: the secretariat proposes to annul it, two delegates confirm, and the opinion is back in its call. */

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { beyondTheEdge, violations } from "./lib/accessible.mjs";
import { WIDTHS, openBrowser } from "./lib/browser.mjs";
import { mouse } from "./lib/hands.mjs";
import { startDemo } from "./lib/program.mjs";
import { called, done, past, read, save } from "./lib/road.mjs";
import { AUTHOR, SECRETARIAT, SPONSOR, VOTERS, play } from "./lib/roles.mjs";

const LONGEST_MS = 40_000;
const REASONS = "Le lien de l’appel menait au texte d’un autre avis.";

const demo = await startDemo();
const browser = await openBrowser(demo.origin);

after(async () => {
  await browser.close();
  await demo.stop();
});

async function looked(page) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await violations(page), [], `${page.url()} at ${width}`);
    assert.deepEqual(await beyondTheEdge(page), [], `${page.url()} at ${width}`);
  }
}

const said = (page) => page.getByRole("main").innerText();

test("two delegates confirm what the secretariat proposes, and tallies leave the page", { timeout: LONGEST_MS }, async () => {
  const page = await browser.visitor();
  await page.goto("/");
  const opinion = await called(page, "Relire avant de voter");
  for (const voter of VOTERS) {
    await play(page, mouse, voter);
    await page.goto(`${opinion}/position`);
    await page.getByRole("radio", { name: "Soutient", exact: true }).check();
    await save(page);
    await done(page, "position");
  }
  assert.equal(await past(page, opinion, "call"), "adopted");
  await page.goto(opinion);
  const told = await page.locator("h2, .outcome, p").filter({ hasText: /^Adopté/u }).first().innerText();
  assert.match(told, /Adopté/u);

  await play(page, mouse, SECRETARIAT);
  await page.goto(`${opinion}/annuler`);
  await looked(page);
  await page.getByLabel("Motifs de l’annulation").fill(REASONS);
  const typed = page.locator('main form.form [name="typed"]');
  await typed.fill("0");
  await save(page);
  assert.equal(await page.getByLabel("Motifs de l’annulation").inputValue(), REASONS);
  await looked(page);
  await typed.fill(opinion.split("/").at(-1));
  await save(page);
  await done(page, "annulment-proposed");
  assert.ok((await said(page)).includes(REASONS));
  await looked(page);

  await play(page, mouse, AUTHOR);
  await page.goto(`${opinion}/annuler/confirmer`);
  await looked(page);
  await save(page);
  await done(page, "annulment-confirmed");
  assert.equal((await read(page, opinion)).stage, "adopted", "one confirmation is not enough");
  await play(page, mouse, SPONSOR);
  await page.goto(`${opinion}/annuler/confirmer`);
  await save(page);
  await done(page, "annulment-confirmed");

  const now = await read(page, opinion);
  assert.equal(now.stage, "call");
  assert.equal(now.calls.length, 2);
  assert.equal(now.calls[0].closing, undefined, "tallies are withdrawn");
  assert.ok((await said(page)).includes("Ses décomptes sont retirés"));
  assert.ok(!(await said(page)).includes(told), told);
  assert.equal((await page.request.get(`${opinion}/preuve.json`)).status(), 404);
  await looked(page);
  await page.goto(`${opinion}/position`);
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0, "what was said counts no more");
  await page.goto("/registre/actes-du-secretariat");
  assert.ok((await said(page)).includes("a proposé d’annuler le vote"));
  await looked(page);
});

test("no page asked anything of a third party", () => {
  assert.deepEqual(browser.elsewhere, []);
});
