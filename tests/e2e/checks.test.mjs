/** The checks themselves: each must fail on a page that is wrong, or the other tests prove nothing. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, test } from "node:test";

import { beyondTheEdge, violations, watchLayout } from "./lib/accessible.mjs";
import { openBrowser } from "./lib/browser.mjs";
import { keyboard } from "./lib/hands.mjs";
import { openCold } from "./lib/weight.mjs";

const STYLE = `p { color: #222 } ${"/* */".repeat(1000)}`;

const PAGES = {
  "/good": `<!doctype html><html lang="en"><title>Good</title><link rel="stylesheet" href="/style.css">
    <main><h1>Good</h1><form><label>Name <input name="name"></label>
    <fieldset><legend>Position</legend><label><input type="radio" name="p" value="a"> A</label>
    <label><input type="radio" name="p" value="b"> B</label></fieldset><button>Send</button></form></main></html>`,
  "/bad": `<!doctype html><html><title></title><img src="http://third.invalid/x.png"><p style="color:#ccc">pale</p>
    <div style="width:3000px">wide</div></html>`,
  "/moving": `<!doctype html><html lang="en"><title>Moving</title><div id="top"></div><h1>Pushed down</h1>
    <script>setTimeout(() => { top_.style.height = "300px" }, 50); const top_ = document.getElementById("top")</script></html>`,
};

let server;
let browser;

before(async () => {
  server = createServer((request, response) => {
    const path = request.url.split("?")[0];
    const style = path === "/style.css";
    response.writeHead(200, { "content-type": style ? "text/css" : "text/html; charset=utf-8" });
    response.end(style ? STYLE : PAGES[path]);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  browser = await openBrowser(`http://127.0.0.1:${server.address().port}`);
});

after(async () => {
  await browser.close();
  server.close();
});

test("a good page passes every check", async () => {
  const page = await browser.visitor();
  const { status, bytes, styles } = await openCold(page, "/good");
  assert.equal(status, 200);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(await beyondTheEdge(page), []);
  assert.equal(styles.length, 1);
  assert.ok(styles[0].bytes >= STYLE.length && bytes > styles[0].bytes, `${bytes}, ${styles[0].bytes}`);
});

test("a bad page fails every check", async () => {
  const before = browser.elsewhere.length;
  const page = await browser.visitor();
  await page.goto("/bad");
  const found = (await violations(page)).join("\n");
  for (const rule of ["html-has-lang", "document-title", "image-alt", "color-contrast"]) {
    assert.match(found, new RegExp(`^${rule} `, "mu"));
  }
  assert.match((await beyondTheEdge(page)).join("\n"), /3000px/u);
  assert.match(browser.elsewhere.slice(before).join("\n"), /asked for http:\/\/third\.invalid\/x\.png/u);
});

test("a layout that moves is seen", async () => {
  const page = await browser.visitor();
  const moved = await watchLayout(page);
  await page.goto("/moving");
  await page.waitForFunction(() => globalThis.layoutShift > 0);
  assert.ok((await moved()) > 0);
});

test("the keyboard reaches a field, a radio button and a button", async () => {
  const page = await browser.visitor();
  await page.goto("/good");
  await keyboard.type(page.getByLabel("Name"), "Ada");
  await keyboard.choose(page.getByRole("radio", { name: "B" }));
  await keyboard.press(page.getByRole("button", { name: "Send" }));
  await page.waitForURL("**/good?name=Ada&p=b");
});
