/** Every page that a reader, a delegate or the secretariat can come to: in both languages, by day and by night, on a
 * laptop and on a phone. */

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { beyondTheEdge, violations, watchLayout } from "./lib/accessible.mjs";
import { WIDTHS, openBrowser } from "./lib/browser.mjs";
import { crawl } from "./lib/crawl.mjs";
import { mouse } from "./lib/hands.mjs";
import { startDemo } from "./lib/program.mjs";
import { SECRETARIAT, VOTERS, play } from "./lib/roles.mjs";
import { picture } from "./lib/screenshots.mjs";
import { PAGE_LIMIT, STYLE_LIMIT, openCold } from "./lib/weight.mjs";

/** The narrowest page of WCAG 2.2, 1.4.10: a laptop's at 400 %. */
const NARROWEST = 320;

/** Two looks at a page show it once in each language, scheme and width; from page to page they pair them differently. */
const PAIRS = [
  [look("fr", "light", 1280), look("en", "dark", 360)],
  [look("fr", "dark", 360), look("en", "light", 1280)],
  [look("fr", "dark", 1280), look("en", "light", 360)],
  [look("fr", "light", 360), look("en", "dark", 1280)],
];

const demo = await startDemo();
const browser = await openBrowser(demo.origin);
const readers = {
  visitor: await browser.visitor(),
  delegate: await signedIn(VOTERS[0]),
  secretariat: await signedIn(SECRETARIAT),
};
const found = new Map();
const broken = [];
for (const [who, page] of Object.entries(readers)) {
  const crawled = await crawl(page, who === "visitor" ? ["/"] : ["/", "/bureau"]);
  broken.push(...crawled.broken.map((link) => `${who}: ${link}`));
  for (const path of crawled.pages) {
    if (!found.has(path)) {
      found.set(path, who);
    }
  }
}

after(async () => {
  await browser.close();
  await demo.stop();
});

test("no link leads nowhere", () => {
  assert.deepEqual(broken, []);
});

test("the site map lists every public page of a kind of its own", async () => {
  const reader = readers.visitor;
  await reader.goto("/");
  await reader.getByRole("contentinfo").getByRole("link", { name: "Plan du site" }).click();
  const listed = await reader.getByRole("main").getByRole("link").evaluateAll((links) => links.map((link) => link.pathname));
  const itself = new URL(reader.url()).pathname;
  const ofItsOwn = [...found].filter(([path, who]) => who === "visitor" && path.split("/").length === 2 && path !== itself);
  assert.deepEqual(ofItsOwn.map(([path]) => path).filter((path) => !listed.includes(path)), []);
});

for (const [index, [path, who]] of [...found].entries()) {
  test(`${path} (${who})`, async () => {
    for (const how of PAIRS[index % PAIRS.length]) {
      await lookAt(path, who, how);
    }
  });
}

test("no page asked anything of a third party", () => {
  assert.deepEqual(browser.elsewhere, []);
});

function look(lang, colorScheme, width) {
  return { lang, colorScheme, width };
}

async function signedIn(role) {
  const page = await browser.visitor();
  await page.goto("/");
  await play(page, mouse, role);
  return page;
}

async function lookAt(path, who, { lang, colorScheme, width }) {
  const how = `${path} ${lang} ${colorScheme} ${width}`;
  const storageState = await readers[who].context().storageState();
  const page = await browser.visitor({ colorScheme, storageState, viewport: { width, height: 800 } });
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const moved = await watchLayout(page);

  const { status, bytes, styles } = await openCold(page, `${path}?lang=${lang}`);
  assert.equal(status, 200, how);
  assert.ok(bytes <= PAGE_LIMIT, `${how} weighs ${bytes} bytes`);
  assert.equal(styles.length, 1, `${how} has one style sheet`);
  assert.ok(styles[0].bytes <= STYLE_LIMIT, `${how}: ${styles[0].url} weighs ${styles[0].bytes} bytes`);

  assert.equal(await page.locator("html").getAttribute("lang"), lang, how);
  assert.equal(await page.locator("h1").count(), 1, `${how} has one h1`);
  assert.deepEqual(await violations(page), [], how);
  assert.deepEqual(await beyondTheEdge(page), [], how);
  assert.equal(await moved(), 0, `${how} does not move after its first paint`);
  assert.deepEqual(errors, [], how);
  await picture(page, "page", path, lang, colorScheme, String(width));

  if (width === WIDTHS.at(-1)) {
    await page.setViewportSize({ width: NARROWEST, height: 800 });
    assert.deepEqual(await beyondTheEdge(page), [], `${how} at ${NARROWEST} px`);
  }
  await page.context().close();
}
