/** The language of parts (WCAG 3.1.2): what the council wrote in French is marked on English pages, and on them alone. */

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { openBrowser } from "./lib/browser.mjs";
import { crawl } from "./lib/crawl.mjs";
import { mouse } from "./lib/hands.mjs";
import { startDemo } from "./lib/program.mjs";
import { AUTHOR, SECRETARIAT, play } from "./lib/roles.mjs";

/** Shorter texts may stand in words of the program. */
const LONG_ENOUGH = 12;

const demo = await startDemo();
const browser = await openBrowser(demo.origin);

after(async () => {
  await browser.close();
  await demo.stop();
});

/** Every text that the council wrote, as the API gives it: one line of each is looked for. */
async function written() {
  const texts = new Set();
  const keep = (text) => {
    for (const line of (text ?? "").split("\n")) {
      const words = line.replace(/[*#_`>-]/gu, " ").replace(/\s+/gu, " ").trim();
      if (words.length >= LONG_ENOUGH) texts.add(words);
    }
  };
  const read = async (path) => (await fetch(`${demo.origin}${path}`)).json();
  const { opinions } = await read("/api/v1/opinions");
  const { referrals } = await read("/api/v1/referrals");
  for (const opinion of [...opinions, ...(referrals ?? [])]) {
    keep(opinion.title);
    keep(opinion.question);
    opinion.text.blocks.forEach((block) => keep(block.text));
    (opinion.comments ?? []).forEach((comment) => (keep(comment.text), keep(comment.answer?.text)));
  }
  const meetings = await read("/api/v1/meetings");
  for (const meeting of meetings.meetings ?? meetings) {
    keep(meeting.title);
    keep(meeting.minutes?.text);
    meeting.agenda.forEach((item) => keep(item.subject));
  }
  return [...texts];
}

/** The texts of the list that stand somewhere on the page without their language. */
const unmarked = (page, texts) =>
  page.evaluate((looked) => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      // These hold text alone: no part of them can have a language.
      if (element.closest("script, style, textarea, option, title, desc, pre")) continue;
      const words = walker.currentNode.textContent.replace(/\s+/gu, " ").trim();
      const hit = looked.find((text) => words.includes(text));
      if (hit && element.closest("[lang]").lang !== "fr") found.push(hit);
    }
    return found;
  }, texts);

test("English pages mark every text of the council, French pages none", async () => {
  const texts = await written();
  assert.ok(texts.length > 40, `${texts.length} texts`);
  const french = [];
  const missing = [];
  let marked = 0;
  for (const who of ["", AUTHOR, SECRETARIAT]) {
    const page = await browser.visitor();
    await page.goto("/");
    if (who) await play(page, mouse, who);
    const { pages } = await crawl(page, who ? ["/", "/bureau"] : ["/"]);
    for (const path of pages) {
      const join = path.includes("?") ? "&" : "?";
      await page.goto(`${path}${join}lang=en`);
      missing.push(...(await unmarked(page, texts)).map((text) => `${who} ${path}: ${text}`));
      marked += await page.locator("[lang=fr]").count();
      await page.goto(`${path}${join}lang=fr`);
      french.push(...(await page.locator("main [lang=fr]").evaluateAll((all) => all.map((one) => one.outerHTML))));
      assert.ok(!/[\ufdd0-\ufdd2]/u.test(await page.content()), `${path} holds a mark`);
    }
  }
  assert.deepEqual(missing, []);
  assert.deepEqual(french, []);
  assert.ok(marked > 200, `${marked} texts are marked`);
});

test("no feed, file or answer of the API holds a mark", async () => {
  const paths = ["/avis.atom", "/avis.csv", "/avis.json", "/reunions.ics", "/reunions.json", "/membres.json"];
  const api = ["/api/v1/opinions", "/api/v1/search?q=protocoles", "/avis/3/actes.atom", "/api/v1/council"];
  for (const path of [...paths, ...api]) {
    const join = path.includes("?") ? "&" : "?";
    const answer = await fetch(`${demo.origin}${path}${join}lang=en`);
    assert.equal(answer.status, 200, path);
    assert.ok(!/[\ufdd0-\ufdd2]/u.test(await answer.text()), path);
  }
});
