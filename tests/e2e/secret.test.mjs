/** A secret ballot from its opening to its closing: promised, cast, changed, counted by cells; nobody reads who chose what. */

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { beyondTheEdge, violations } from "./lib/accessible.mjs";
import { WIDTHS, openBrowser } from "./lib/browser.mjs";
import { mouse } from "./lib/hands.mjs";
import { startDemo } from "./lib/program.mjs";
import { called, done, past, read, save } from "./lib/road.mjs";
import { SECRETARIAT, VOTERS, play } from "./lib/roles.mjs";

const LONGEST_MS = 40_000;
const FEWEST_IN_A_CELL = 5;
const PROMISE = /voit votre choix tant qu.il est ouvert.; rien de ce qui est conservé ensuite ne le dit/u;

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

/** Standing orders under which every opinion is voted in secret, by a rule that asks no name. */
async function voteInSecret(page) {
  await play(page, mouse, SECRETARIAT);
  await page.goto("/reglement/fixer");
  const typed = page.locator('main form.form [name="orders"]');
  const orders = JSON.parse(await typed.inputValue());
  orders.ballot.form = "secret";
  orders.ballot.when = "always";
  orders.default_rule = "Broad carriage";
  orders.own_rules["Broad carriage"] = { decision: { support: { more_than: "1/2", of: "expressed" } } };
  await typed.fill(JSON.stringify(orders));
  await save(page);
  await page.goto("/reglement");
  assert.match(await page.getByRole("main").innerText(), /Les votes sont secrets/u);
}

test("a ballot is cast, changed and counted, and who chose what is nowhere", { timeout: LONGEST_MS }, async () => {
  const page = await browser.visitor();
  await page.goto("/");
  await voteInSecret(page);
  const opinion = await called(page, "Voter au secret");
  await page.goto(`${opinion}/position`);
  assert.match(await page.getByRole("main").innerText(), /Un vote secret suit cet appel/u);
  assert.equal(await past(page, opinion, "call"), "ballot");

  const cast = async (voter, choice) => {
    await play(page, mouse, voter);
    await page.goto(`${opinion}/bulletin`);
    await page.getByRole("radio", { name: choice, exact: true }).check();
    await save(page);
    await done(page, "cast");
  };
  // The last of the list votes first: an order of who took part would tell.
  const [first, ...others] = [...VOTERS].reverse();
  await play(page, mouse, first);
  await page.goto(`${opinion}/bulletin`);
  assert.match(await page.getByRole("main").innerText(), PROMISE);
  await looked(page);
  await cast(first, "S’oppose");
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0, "the page shows no choice again");
  await looked(page);
  await cast(first, "Soutient");
  assert.equal((await read(page, opinion)).calls.at(-1).secret.ballots, 1, "the last one counts");
  for (const [index, voter] of others.entries()) {
    await cast(voter, index % 3 === 0 ? "S’oppose" : "Soutient");
  }
  await page.goto(opinion);
  await looked(page);
  const open = (await read(page, opinion)).calls.at(-1);
  assert.equal(open.secret.ballots, VOTERS.length);
  assert.equal(open.secret.took_part, undefined, "who took part is told after the closing");
  assert.equal(open.closing, undefined);

  assert.equal(await past(page, opinion, "ballot"), "adopted");
  await page.goto(opinion);
  const list = page.locator("details", { has: page.getByText(/Qui a pris part/u) });
  await list.locator("summary").click();
  const names = await list.locator("li").allTextContents();
  assert.deepEqual(new Set(names), new Set(VOTERS));
  const sorted = [...names].sort((one, other) => one.localeCompare(other, "fr"));
  assert.deepEqual(names, sorted, "by name, not as they came");
  await looked(page);

  const { closing, secret } = (await read(page, opinion)).calls.at(-1);
  assert.ok(closing.tallies.every(({ members }) => members >= FEWEST_IN_A_CELL), JSON.stringify(closing.tallies));
  assert.equal(closing.tallies.length, secret.cells.length);
  const total = (sign) => closing.tallies.reduce((sum, tally) => sum + tally[sign], 0);
  assert.deepEqual([total("supports"), total("opposes")], [8, 4]);
  assert.equal(closing.positions, undefined);
  await page.goto(`${opinion}/recu`);
  await looked(page);
  assert.doesNotMatch(await page.getByRole("main").innerText(), /soutient|s’oppose/iu);
});

test("no page asked anything of a third party", () => {
  assert.deepEqual(browser.elsewhere, []);
});
