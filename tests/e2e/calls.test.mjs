/** What a delegate and its board need during a call: the text shared by a link without an account, and what changed since one last
 * looked. */

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { beyondTheEdge, violations } from "./lib/accessible.mjs";
import { WIDTHS, openBrowser } from "./lib/browser.mjs";
import { mouse } from "./lib/hands.mjs";
import { startDemo } from "./lib/program.mjs";
import { oneDay, play, sent } from "./lib/roles.mjs";

const LONGEST_MS = 40_000;
const ONE = "Ville de Montclair (exemple)";
const PICTURES = process.env.PLURIEL_PICTURES;

const demo = await startDemo();
const browser = await openBrowser(demo.origin);

after(async () => {
  await browser.close();
  await demo.stop();
});

async function looked(page, name) {
  assert.deepEqual(await violations(page), [], page.url());
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await beyondTheEdge(page), [], `${page.url()} at ${width}`);
    if (PICTURES) {
      await page.screenshot({ path: `${PICTURES}/${name}-${width}.png`, fullPage: true });
    }
  }
  await page.setViewportSize({ width: WIDTHS[0], height: 900 });
}

const numberOf = async (page, wanted) => {
  const { opinions } = await (await page.request.get("/api/v1/opinions")).json();
  return opinions.find(({ stage, fictitious }) => fictitious && stage === wanted).number;
};

test("a board reads the text by a link that is shown once and can be ended", { timeout: LONGEST_MS }, async () => {
  const page = await browser.visitor();
  await page.goto("/");
  const opinion = `/avis/${await numberOf(page, "call")}`;
  await play(page, mouse, ONE);
  await page.goto(opinion);
  await page.getByRole("link", { name: "Partager le texte" }).click();
  await looked(page, "sharing");
  await page.getByRole("button", { name: "Créer un lien" }).click();
  await page.getByText("Voici le lien.").waitFor();
  await looked(page, "given");
  const link = /\/lecture\/[\w-]{43}/u.exec(await page.locator("main").textContent())[0];

  await page.goto(`${opinion}/partage`);
  assert.equal((await page.content()).includes(link), false, "it is shown once");
  await page.getByLabel("Nous répondrons le").fill("1/1/2020");
  await sent(page, () => mouse.press(page.getByRole("button", { name: "Annoncer cette date" })));
  assert.equal(await page.getByLabel("Nous répondrons le").inputValue(), "1/1/2020");
  await looked(page, "refused");

  const board = await browser.visitor({ javaScriptEnabled: false });
  const answer = await board.goto(link);
  const headers = answer.headers();
  assert.equal(headers["referrer-policy"], "no-referrer");
  assert.equal(headers["cache-control"], "private, no-store");
  assert.match(headers["x-robots-tag"], /noindex/u);
  assert.ok(await board.getByText("vous partage ce texte").isVisible());
  assert.equal(await board.locator("main button").count(), 0, "nothing to press");
  const reader = await browser.visitor();
  for (const language of ["fr", "en"]) {
    await reader.goto(`${link}?lang=${language}`);
    await looked(reader, `board-${language}`);
  }

  await page.goto("/bureau");
  await page.getByRole("link", { name: /^Partagé avec votre bureau par 1 lien/u }).click();
  await sent(page, () => mouse.press(page.getByRole("button", { name: "Fermer ce lien" })));
  await page.getByText("Le lien est fermé.").waitFor();
  assert.equal((await board.goto(link)).status(), 404);
});

test("what changed since the last visit is said in words", { timeout: LONGEST_MS }, async () => {
  const page = await browser.visitor();
  await page.goto("/");
  const opinion = `/avis/${await numberOf(page, "drafting")}`;
  await play(page, mouse, ONE);
  await page.goto(opinion);
  assert.equal(await page.getByText("dernière visite").count(), 0, "a first visit has no news");
  assert.ok(await page.getByText("Lecture", { exact: true }).isVisible());

  const other = await browser.visitor();
  await other.goto("/");
  await play(other, mouse, "Coopérative Hexabit (exemple)");
  await other.goto(`${opinion}/commenter`);
  await other.locator("form textarea").first().fill("Bien dit.");
  await sent(other, () => mouse.press(other.locator("form .button-main").first()));
  await oneDay(other, mouse);
  await page.goto(opinion);
  await page.getByRole("heading", { name: "Depuis votre dernière visite" }).waitFor();
  assert.ok(await page.getByText(/^1\s+commentaire sur le texte/u).isVisible());
  await looked(page, "news");
  assert.deepEqual(browser.elsewhere, []);
});
