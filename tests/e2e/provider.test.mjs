/** Signing in by an identity provider: a real one, started here; joined, signed in by, signed out at. */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import Provider from "oidc-provider";

import { beyondTheEdge, violations } from "./lib/accessible.mjs";
import { openBrowser } from "./lib/browser.mjs";
import { PROGRAM, startProgram } from "./lib/program.mjs";
import { sent } from "./lib/roles.mjs";

const run = promisify(execFile);
const COUNCIL = fileURLToPath(new URL("../data/council/council.json", import.meta.url));
const CLIENT = { client_id: "pluriel", client_secret: "a secret of this test alone, 43 characters" };

const folder = await mkdtemp(join(tmpdir(), "pluriel-provider-"));
const data = join(folder, "data");
await run(PROGRAM, ["import", "council", COUNCIL, "--data", data]);
const invited = await run(PROGRAM, ["admin", "invite", "sec@conseil.example", "--name", "Sacha Exemple", "--data", data]);
const link = new URL(invited.stdout.trim()).pathname;

const doors = createServer().listen(0, "127.0.0.1");
await once(doors, "listening");
const issuer = `http://127.0.0.1:${doors.address().port}`;
const settings = join(folder, "pluriel.toml");
await writeFile(
  settings,
  `[[identity_provider]]
name = "essai"
label = "Fournisseur d'essai"
issuer = "${issuer}"
client_id = "${CLIENT.client_id}"
client_secret = "${CLIENT.client_secret}"
scopes = ["profile", "siret"]
acr = ["eidas2"]
`,
);
const program = await startProgram(["serve", "--data", data, "--listen", "127.0.0.1:0", "--config", settings]);
const asks = [];
/** The class of authentication that the provider reaches. */
let reached = "eidas2";
doors.on("request", provider(program.origin));
const browser = await openBrowser(program.origin);

after(async () => {
  await browser.close();
  await program.stop();
  doors.close();
  doors.closeAllConnections();
  await rm(folder, { recursive: true });
});

/** A provider that knows one person and asks nothing of it. */
function provider(origin) {
  const real = new Provider(issuer, {
    clients: [
      {
        ...CLIENT,
        redirect_uris: [`${origin}/connexion/retour/essai`],
        post_logout_redirect_uris: [`${origin}/`],
        userinfo_signed_response_alg: "RS256",
      },
    ],
    acrValues: ["eidas1", "eidas2"],
    claims: { openid: ["sub"], profile: ["given_name", "usual_name"], siret: ["siret"], acr: null },
    conformIdTokenClaims: true,
    cookies: { keys: ["of this test alone"] },
    features: { devInteractions: { enabled: false }, jwtUserinfo: { enabled: true } },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, given_name: "Sacha", usual_name: "Exemple", siret: "13002526500013" }),
    }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope("openid profile siret");
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
  });
  const answer = real.callback();
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url, issuer);
    if (pathname === "/auth") {
      asks.push(searchParams);
    }
    if (pathname.startsWith("/interaction/")) {
      return real.interactionFinished(request, response, { login: { accountId: "a-person", acr: reached } });
    }
    return answer(request, response);
  };
}

async function looksRight(page) {
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(await beyondTheEdge(page), []);
}

test("an identity is joined once, signs in from then on, and is signed out at its provider", { timeout: 60_000 }, async () => {
  const page = await browser.visitor({ viewport: { width: 360, height: 800 }, javaScriptEnabled: true });
  const byProvider = page.getByRole("link", { name: "Se connecter avec Fournisseur d'essai" });
  await page.goto("/connexion");
  await looksRight(page);
  await byProvider.click();
  await page.waitForURL(/inconnu=1/u);
  await page.getByText("rattachée à personne ici").waitFor();

  await page.goto(link);
  await sent(page, () => page.getByRole("button", { name: /Se connecter comme/u }).click());
  await page.goto("/bureau/acces");
  await looksRight(page);
  await sent(page, () => page.getByRole("button", { name: /Rattacher.*Sacha Exemple, SIRET/u }).click());
  await page.getByRole("heading", { name: /Fournisseur d'essai, Sacha Exemple/u }).waitFor();

  await page.context().clearCookies();
  await page.goto("/connexion");
  await byProvider.click();
  await page.waitForURL("**/bureau");
  await page.goto("/bureau/acces");
  await page.getByText("par un fournisseur d’identité").waitFor();

  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await page.waitForURL((url) => url.href.startsWith(`${issuer}/session/end?`));

  const [first] = asks;
  assert.deepEqual(
    [...first.keys()].sort(),
    ["acr_values", "client_id", "code_challenge", "code_challenge_method", "nonce", "redirect_uri", "response_type", "scope", "state"],
  );
  assert.ok(first.get("state").length >= 32 && first.get("nonce").length >= 32);
});

test("a weaker authentication than asked for is refused", { timeout: 30_000 }, async () => {
  reached = "eidas1";
  const page = await browser.visitor();
  await page.goto("/connexion");
  await page.getByRole("link", { name: "Se connecter avec Fournisseur d'essai" }).click();
  await page.getByRole("heading", { name: "ne prouve rien" }).waitFor();
  assert.equal((await page.goto("/bureau")).url().includes("/connexion"), true);
});
