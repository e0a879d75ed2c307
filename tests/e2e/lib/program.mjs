/** The real program, started on a free port and stopped as an operator would stop it. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The program that is tested. */
export const PROGRAM =
  process.env.PLURIEL_BIN ?? fileURLToPath(new URL("../../../target/debug/pluriel", import.meta.url));
const LISTENS = /^Pluriel (?:écoute sur|is listening on|listens on) (http:\/\/\S+)$/u;
const START_LIMIT_MS = 60_000;

/**
 * Starts `pluriel` with these arguments and waits for the line that says where it listens.
 *
 * @param {string[]} args for example `["demo", "--listen", "127.0.0.1:0"]`
 * @returns {Promise<{origin: string, stop: () => Promise<{code: number | null, errors: string}>}>}
 */
export async function startProgram(args) {
  const program = spawn(PROGRAM, args, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(program, "close").then(([code]) => code);
  let errors = "";
  program.stderr.setEncoding("utf8").on("data", (text) => (errors += text));

  const origin = await Promise.race([
    firstOrigin(program.stdout),
    ended.then((code) => Promise.reject(new Error(`pluriel ended with ${code} before it listened:\n${errors}`))),
    limit(START_LIMIT_MS, () => `pluriel did not say where it listens:\n${errors}`),
  ]);
  return {
    origin,
    async stop() {
      program.kill("SIGTERM");
      return { code: await ended, errors };
    },
  };
}

/** The demonstration, on a free port. */
export function startDemo() {
  return startProgram(["demo", "--listen", "127.0.0.1:0"]);
}

async function firstOrigin(output) {
  for await (const line of createInterface({ input: output })) {
    const found = LISTENS.exec(line);
    if (found) {
      output.resume();
      return found[1].replace(/\/$/u, "");
    }
  }
  return new Promise(() => {});
}

function limit(milliseconds, sentence) {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(sentence())), milliseconds).unref();
  });
}
