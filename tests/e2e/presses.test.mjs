/** How many presses a member's position costs: from the mail to the receipt, signed out, on a phone and with the keyboard. */

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { openBrowser } from "./lib/browser.mjs";
import { startDemo } from "./lib/program.mjs";
import { sent } from "./lib/roles.mjs";

/** The promise of `docs/specs/opinions.md` to a member: one act, six presses. */
const MOST = 6;
const demo = await startDemo();
const browser = await openBrowser(demo.origin);

after(async () => {
  await browser.close();
  await demo.stop();
});

/** Every letter of the demonstration, the newest first: to whom, and the addresses that stand on a line of their own. */
async function letters(page) {
  const all = [];
  let next = "/demo/courrier";
  while (next) {
    await page.goto(next);
    const shown = await page.locator("main details").evaluateAll((details) =>
      details.map((letter) => ({
        to: /<([^>]+)>/u.exec(letter.textContent)?.[1],
        links: [...letter.querySelectorAll("p")].map(({ textContent }) => textContent.trim()).filter((line) => /^https?:/u.test(line)),
      })),
    );
    all.push(...shown);
    const from = Number(new URL(page.url()).searchParams.get("depuis") ?? 0);
    const pages = await page.locator("main a[href*='depuis=']").evaluateAll((links) => links.map(({ href }) => href));
    next = pages.find((href) => Number(new URL(href).searchParams.get("depuis")) > from);
  }
  return all;
}

/** The newest address of this shape that a letter tells this person. */
function told(all, person, shape) {
  return all.filter(({ to }) => to === person).flatMap(({ links }) => links).find((link) => shape.test(link));
}

/** Counts what a person does to activate something: clicks, and Enter or Space on what they activate. */
function counting(page, way) {
  let presses = 0;
  return {
    presses: () => presses,
    /** A link in a letter is one press in the mail program. */
    async open(link) {
      presses += 1;
      await page.goto(link);
    },
    async press(target) {
      presses += 1;
      if (way === "keyboard") {
        await target.focus();
        await page.keyboard.press((await target.getAttribute("type")) === "radio" ? "Space" : "Enter");
      } else {
        await target.click();
      }
    },
  };
}

for (const way of ["mouse", "keyboard"]) {
  test(`from the mail to the receipt, by ${way}: at most ${MOST} presses, signing in included`, { timeout: 60_000 }, async () => {
    const mailbox = await browser.visitor();
    const page = await browser.visitor({ viewport: { width: 360, height: 800 } });
    const hand = counting(page, way);
    const before = await letters(mailbox);
    const form = before.flatMap(({ links }) => links).find((link) => /\/avis\/\d+\/position$/u.test(link));
    const receipt = new RegExp(`${form.replace(/position$/u, "recu")}$`, "u");
    const asked = before.filter(({ links }) => links.includes(form)).map(({ to }) => to);
    const member = asked.find((person) => !told(before, person, receipt));

    await hand.open(form);
    assert.match(page.url(), /\/connexion/u, "whoever is not signed in is led to the sign-in");
    await page.locator('main [name="email"]').fill(member);
    await sent(page, () => hand.press(page.locator("main form button").first()));
    await hand.open(told(await letters(mailbox), member, /\/connexion\/[A-Za-z0-9_-]{20,}/u));
    await sent(page, () => hand.press(page.locator("main form button").first()));

    assert.match(page.url(), /\/avis\/\d+\/position/u, "signing in leads on to the form");
    await hand.press(page.locator('main [name="position"][value="supports"]'));
    await sent(page, () => hand.press(page.locator("main form .button-main").first()));

    assert.ok(hand.presses() <= MOST, `${hand.presses()} presses`);
    assert.match(await page.locator("#fait").innerText(), /La position est enregistrée/u);
    assert.ok(await page.locator('main a[href$="/recu"]').first().isVisible(), "the page offers the receipt");
    let came;
    for (let looked = 0; looked < 20 && !came; looked += 1) {
      came = told(await letters(mailbox), member, receipt);
    }
    assert.ok(came, "the receipt comes by mail");
    await page.context().close();
    await mailbox.context().close();
  });
}
