/** Two delegates amend the same words and are warned; a vote decides, and the text tells where its words come from. */

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { beyondTheEdge, violations } from "./lib/accessible.mjs";
import { WIDTHS, openBrowser } from "./lib/browser.mjs";
import { mouse } from "./lib/hands.mjs";
import { startDemo } from "./lib/program.mjs";
import { play, sent, toNextDeadline } from "./lib/roles.mjs";

const LONGEST_MS = 60_000;
const MOST_DEADLINES = 12;
const PEN = "Usagers du numérique libre (exemple)";
const ONE = "Ville de Montclair (exemple)";
const OTHER = "Coopérative Hexabit (exemple)";

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

const save = (page) => sent(page, () => mouse.press(page.locator("form .button-main")));

test("a conflict is shown before it bites, a vote decides, words keep their origin", { timeout: LONGEST_MS }, async () => {
  const page = await browser.visitor();
  const read = async () => (await page.request.get("/api/v1/opinions")).json();
  const { number, text } = (await read()).opinions.find(({ stage }) => stage === "drafting");
  const { id, text: words } = text.blocks.find(({ kind }) => kind === "paragraph");
  const opinion = `/avis/${number}`;
  await page.goto(opinion);

  for (const name of [ONE, OTHER]) {
    await play(page, mouse, name);
    await page.goto(`${opinion}/amendements/demander`);
    await save(page);
  }
  const first = words.split(" ")[0];
  const propose = async (name, word) => {
    await play(page, mouse, name);
    await page.goto(`${opinion}/amendements/nouveau?passage=${id}`);
    await page.getByLabel(/^Nouveaux mots/u).fill(words.replace(first, word));
    await page.getByLabel("Motifs").fill("Plus juste.");
    await save(page);
  };
  await propose(ONE, "Parfois");
  await looked(page);
  await propose(OTHER, "Souvent");
  assert.ok(await page.getByText("incompatible avec un autre").isVisible());
  await looked(page);
  await save(page);
  await looked(page);

  await play(page, mouse, PEN);
  await page.goto(`${opinion}/amendements`);
  await looked(page);
  await page.getByLabel("Amendement n° 1").check();
  await sent(page, () => mouse.press(page.getByRole("button", { name: "Mettre aux voix" })));
  for (const [name, ranks] of [[ONE, ["3", "1", "2"]], [OTHER, ["3", "2", "1"]], [PEN, ["2", "", "1"]]]) {
    await play(page, mouse, name);
    await page.goto(`${opinion}/amendements/votes/1`);
    for (const [option, rank] of ranks.entries()) {
      await page.locator(`input[name="rank-${option}"]`).fill(rank);
    }
    await save(page);
  }
  await looked(page);
  for (let deadlines = 0; deadlines < MOST_DEADLINES; deadlines += 1) {
    if (await page.getByText(/Le vote s.est achevé/u).isVisible()) {
      break;
    }
    await toNextDeadline(page, mouse);
    await page.goto(`${opinion}/amendements/votes/1`);
  }
  await looked(page);
  await page.goto(`${opinion}/provenance`);
  assert.equal(await page.locator("mark.origin").first().textContent(), "Souvent");
  await looked(page);
  const now = (await read()).opinions.find(({ number: same }) => same === number);
  assert.equal(now.text.blocks.find(({ id: same }) => same === id).text, words.replace(first, "Souvent"));
});

test("no page asked anything of a third party", () => {
  assert.deepEqual(browser.elsewhere, []);
});
