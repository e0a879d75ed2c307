/** The shortest way to an opinion in its call: asked, sponsored, admitted, called, each by who may. */

import assert from "node:assert/strict";

import { mouse } from "./hands.mjs";
import { AUTHOR, SECRETARIAT, SPONSOR, play, sent, toNextDeadline } from "./roles.mjs";

const MOST_DEADLINES = 60;

/** Sends the page's form. */
export function save(page) {
  return sent(page, () => mouse.press(page.locator('main form.form button[type="submit"]').first()));
}

/** The page says that this was done. */
export async function done(page, what) {
  const said = new URL(page.url()).searchParams.get("fait");
  assert.equal(said, what, `${page.url()}: ${await page.getByRole("main").innerText()}`);
}

/**
 * An opinion whose call is open.
 *
 * @param {import("playwright-core").Page} page on a page of the demonstration
 * @param {string} title
 * @returns {Promise<string>} its address, as `/avis/9`
 */
export async function called(page, title) {
  await play(page, mouse, AUTHOR);
  await page.goto("/saisines/nouvelle");
  for (const [field, words] of [
    ["title", title],
    ["question", `${title} : faut-il le dire ?`],
    ["text", "Le conseil le dit."],
  ]) {
    await page.locator(`main form.form [name="${field}"]`).fill(words);
  }
  await save(page);
  await done(page, "referred");
  const referral = new URL(page.url()).pathname;
  for (const [who, act, what] of [
    [SPONSOR, "soutenir", "sponsored"],
    [SECRETARIAT, "admettre", "admitted"],
  ]) {
    await play(page, mouse, who);
    await page.goto(`${referral}/${act}`);
    await save(page);
    await done(page, what);
  }
  const opinion = new URL(page.url()).pathname;
  await play(page, mouse, AUTHOR);
  await page.goto(`${opinion}/appel`);
  await save(page);
  await done(page, "called");
  return opinion;
}

/** What the API says of an opinion. */
export async function read(page, opinion) {
  return (await page.request.get(`/api/v1${opinion.replace("/avis", "/opinions")}`)).json();
}

/** The council's clock goes on from deadline to deadline while the opinion stands there; where it stands then. */
export async function past(page, opinion, stage) {
  await page.goto(opinion);
  for (let deadlines = 0; deadlines < MOST_DEADLINES; deadlines += 1) {
    const now = (await read(page, opinion)).stage;
    if (now !== stage) {
      return now;
    }
    await toNextDeadline(page, mouse);
  }
  throw new Error(`${opinion} stays in its ${stage}`);
}
