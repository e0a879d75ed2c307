/** Passkeys with a device that Chromium plays: registered, named, signed in by, revoked; and what a page says without one. */

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { beyondTheEdge, violations } from "./lib/accessible.mjs";
import { openBrowser } from "./lib/browser.mjs";
import { mouse } from "./lib/hands.mjs";
import { startDemo } from "./lib/program.mjs";
import { AUTHOR, play, sent } from "./lib/roles.mjs";

const demo = await startDemo();
/** Browsers bind keys to a name: the same machine, by its name. */
const origin = demo.origin.replace("127.0.0.1", "localhost");
const browser = await openBrowser(origin);

after(async () => {
  await browser.close();
  await demo.stop();
});

/** A device with a finger on it, which keeps its keys. */
async function device(page) {
  const chromium = await page.context().newCDPSession(page);
  await chromium.send("WebAuthn.enable");
  const { authenticatorId } = await chromium.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    keys: async () => (await chromium.send("WebAuthn.getCredentials", { authenticatorId })).credentials,
  };
}

async function looksRight(page) {
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(await beyondTheEdge(page), []);
}

test("a passkey is registered, signs in without anything typed, and is revoked", { timeout: 60_000 }, async () => {
  const page = await browser.visitor({ viewport: { width: 360, height: 800 } });
  const phone = await device(page);
  await page.goto("/plan");
  await play(page, mouse, AUTHOR);
  await page.goto("/bureau/acces");
  await looksRight(page);

  const add = page.getByRole("button", { name: "Enregistrer une clé d’accès" });
  await page.getByLabel("Nom de la clé").fill("Téléphone");
  await sent(page, () => add.click());
  await page.getByRole("heading", { name: "Téléphone" }).waitFor();
  const [key] = await phone.keys();
  assert.equal(key.isResidentCredential, true);
  assert.equal(key.rpId, "localhost");

  await page.getByLabel("Nom de la clé").fill("Tablette");
  await add.click();
  await page.getByText("L’appareil n’a pas répondu").waitFor();
  assert.equal((await phone.keys()).length, 1, "a device that holds a key registers no second one");
  assert.equal(await page.getByLabel("Nom de la clé").inputValue(), "Tablette", "what was typed stays");
  await looksRight(page);

  page.on("dialog", (dialog) => dialog.accept());
  await sent(page, () => page.getByRole("link", { name: /Renommer ou révoquer/u }).click());
  await page.getByLabel("Nom de la clé").fill("Téléphone du bureau");
  await looksRight(page);
  await sent(page, () => page.getByRole("button", { name: "Enregistrer ce nom" }).click());
  await page.getByRole("heading", { name: "Téléphone du bureau" }).waitFor();

  await page.context().clearCookies();
  await page.goto("/connexion?retour=%2Fbureau%2Facces");
  await looksRight(page);
  await sent(page, () => page.getByRole("button", { name: "Se connecter avec une clé d’accès" }).click());
  await page.waitForURL("**/bureau/acces");
  await page.getByText("par clé d’accès").waitFor();
  await page.getByText("utilisée pour la dernière fois").waitFor();

  await sent(page, () => page.getByRole("link", { name: /Renommer ou révoquer/u }).click());
  await sent(page, () => page.getByRole("button", { name: "Révoquer cette clé" }).click());
  await page.getByText("pas encore de clé").waitFor();

  await page.context().clearCookies();
  await page.goto("/connexion");
  await sent(page, () => page.getByRole("button", { name: "Se connecter avec une clé d’accès" }).click());
  await page.getByRole("heading", { name: "Cette clé n’est pas connue ici" }).waitFor();
});

test("without a script, or by the machine's number, the page says what is missing", { timeout: 30_000 }, async () => {
  const page = await browser.visitor({ javaScriptEnabled: false });
  await page.goto("/connexion");
  await page.getByRole("button", { name: "Se connecter avec une clé d’accès" }).click();
  await page.getByRole("heading", { name: "Une clé d’accès a besoin de JavaScript" }).waitFor();
  await page.goto(`${demo.origin}/connexion`);
  await page.getByText(`à l’adresse ${origin}`).waitFor();
});
