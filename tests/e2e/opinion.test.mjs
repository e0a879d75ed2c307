/** From a question to a published opinion, every role played by one person: with the mouse on a laptop, and with the
 * keyboard alone on a phone's width. */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { promisify } from "node:util";

import { beyondTheEdge, violations } from "./lib/accessible.mjs";
import { COLOUR_SCHEMES, openBrowser } from "./lib/browser.mjs";
import { keyboard, mouse } from "./lib/hands.mjs";
import { PROGRAM, startDemo } from "./lib/program.mjs";
import { AUTHOR, SECRETARIAT, SPONSOR, VOTERS, oneDay, play, sent, toNextDeadline } from "./lib/roles.mjs";
import { picture } from "./lib/screenshots.mjs";

/** Whoever tries Pluriel sees the whole road in so long. */
const LONGEST_MS = 5 * 60_000;
const MOST_DEADLINES = 30;
const MOST_DAYS = 10;
const COMMENTER = "Carte commune (exemple)";

const demo = await startDemo();
const browser = await openBrowser(demo.origin);

after(async () => {
  await browser.close();
  await demo.stop();
});

for (const [hands, width] of [
  [mouse, 1280],
  [keyboard, 360],
]) {
  test(`an opinion from its question to its publication, by ${hands.name} at ${width} px`, { timeout: LONGEST_MS }, async () => {
    const page = await browser.visitor({ viewport: { width, height: 900 } });
    const road = new Road(page, hands, `${hands.name}-${width}`);
    await page.goto("/");

    await road.question(`Publier les passerelles de messagerie (${hands.name})`);
    await road.sponsor();
    await road.admit();
    await road.comment("Le délai d'un an suffira-t-il aux plus petites équipes ?");
    await road.answer("Oui : le texte prévoit une aide, et la relecture un an après.");
    await road.call();
    await road.positions();
    await road.closing();
    await road.publish();
    await road.proof();
  });
}

test("no page asked anything of a third party", () => {
  assert.deepEqual(browser.elsewhere, []);
});

/** One opinion on its way; every page of it is looked at in both colour schemes. */
class Road {
  constructor(page, hands, name) {
    Object.assign(this, { page, hands, name, seen: 0 });
  }

  async question(title) {
    await play(this.page, this.hands, AUTHOR);
    await this.page.goto("/bureau");
    await this.look("desk");
    await this.follow('a[href="/saisines/nouvelle"]');
    await this.look("question");
    await this.write("title", title);
    await this.write("question", "La formation recommande-t-elle de publier les passerelles ?");
    await this.write("context", "Chaque organisation en a déjà écrit une, que les autres ne voient pas.");
    await this.write(
      "text",
      "# Constat\n\nLes passerelles existent, et personne ne les trouve.\n\n# Recommandation\n\nLes publier sous une licence libre.",
    );
    await this.send();
    await this.done("referred");
    this.referral = new URL(this.page.url()).pathname;
    await this.look("referral");
  }

  async sponsor() {
    await play(this.page, this.hands, SPONSOR);
    await this.act("/soutenir");
    await this.done("sponsored");
  }

  async admit() {
    await play(this.page, this.hands, SECRETARIAT);
    await this.act("/admettre");
    await this.done("admitted");
    this.opinion = new URL(this.page.url()).pathname;
    await this.look("admitted");
  }

  async comment(words) {
    await play(this.page, this.hands, COMMENTER);
    await this.follow(`a[href$="/commenter"]`);
    await this.look("comment");
    await this.write("text", words);
    await this.send();
    await this.done("commented");
  }

  async answer(words) {
    await play(this.page, this.hands, AUTHOR);
    await this.follow(`a[href$="/repondre"]`);
    await this.look("answer");
    await this.write("text", words);
    await this.send();
    await this.done("answered");
  }

  async call() {
    await this.page.goto(this.opinion);
    await this.act("/appel");
    await this.done("called");
    await this.look("call");
  }

  async positions() {
    for (const [index, voter] of VOTERS.entries()) {
      await this.page.goto(this.opinion);
      await play(this.page, this.hands, voter);
      await this.follow(`main a[href$="${this.opinion}/position"]`);
      if (index === 0) {
        await this.look("position");
      }
      await this.hands.choose(this.page.getByRole("radio", { name: "Soutient", exact: true }));
      await this.send();
      await this.done("position");
      if (index === 0) {
        await this.look("position-taken");
        await this.follow('main a[href$="/recu"]');
        await this.look("receipt");
      }
    }
  }

  /** The clock goes on from deadline to deadline until the call is over. */
  async closing() {
    await play(this.page, this.hands, SECRETARIAT);
    await this.page.goto(this.opinion);
    for (let deadlines = 0; (await this.stage()) === "call"; deadlines += 1) {
      assert.ok(deadlines < MOST_DEADLINES, "the call does not end");
      await toNextDeadline(this.page, this.hands);
    }
    assert.equal(await this.stage(), "adopted");
    await this.look("adopted");
  }

  async publish() {
    const link = this.page.locator(`main a[href$="${this.opinion}/publier"]`).first();
    for (let days = 0; !(await link.isVisible()); days += 1) {
      assert.ok(days < MOST_DAYS, "statements are not settled");
      await oneDay(this.page, this.hands);
    }
    await this.act("/publier");
    await this.done("planned");
    await this.look("planned");
    for (let deadlines = 0; (await this.stage()) !== "published"; deadlines += 1) {
      assert.ok(deadlines < MOST_DEADLINES, "the opinion is not published");
      await toNextDeadline(this.page, this.hands);
    }
    await play(this.page, this.hands, "une personne qui visite");
    await this.page.goto(this.opinion);
    await this.look("published");
  }

  /** What was published can be computed again without the server. */
  async proof() {
    const answer = await this.page.request.get(`${this.opinion}/preuve.json`);
    assert.equal(answer.status(), 200);
    const folder = await mkdtemp(join(tmpdir(), "pluriel-proof-"));
    try {
      const file = join(folder, "preuve.json");
      await writeFile(file, await answer.body());
      await promisify(execFile)(PROGRAM, ["verify", "opinion", file]);
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  async stage() {
    const answer = await this.page.request.get(`/api/v1${this.opinion.replace("/avis", "/opinions")}`);
    return (await answer.json()).stage;
  }

  write(field, words) {
    return this.hands.type(this.page.locator(`main form.form [name="${field}"]`), words);
  }

  follow(selector) {
    return sent(this.page, () => this.hands.press(this.page.locator(selector).first()));
  }

  /** Presses the main button of the page's form. */
  async send() {
    const button = this.page.getByRole("main").locator("form.form button[type='submit']").first();
    await sent(this.page, () => this.hands.press(button));
  }

  /** Follows the link to a form that needs nothing typed, looks at it, and sends it. */
  async act(path) {
    await this.follow(`main a[href$="${path}"]`);
    await this.look(path.slice(1));
    await this.send();
  }

  /** The page says what was done. */
  async done(what) {
    assert.equal(new URL(this.page.url()).searchParams.get("fait"), what, await this.problem());
    await this.page.locator("#fait").waitFor();
  }

  async problem() {
    return `${this.page.url()}: ${await this.page.getByRole("main").innerText()}`;
  }

  async look(name) {
    this.seen += 1;
    const number = String(this.seen).padStart(2, "0");
    for (const colorScheme of COLOUR_SCHEMES) {
      await this.page.emulateMedia({ colorScheme });
      assert.deepEqual(await violations(this.page), [], `${name}, ${colorScheme}`);
      assert.deepEqual(await beyondTheEdge(this.page), [], `${name}, ${colorScheme}`);
      await picture(this.page, "road", this.name, number, name, colorScheme);
    }
  }
}
