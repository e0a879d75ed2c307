// Lets a device answer with a passkey: <form data-passkey="create|get" data-passkey-question="/path">. The question is
// fetched when the button is pressed, so that it is fresh; the answer travels in the form's own field `credential`.
for (const form of document.querySelectorAll("form[data-passkey]")) {
  form.addEventListener("submit", async (event) => {
    const { credential, csrf } = form.elements;
    if (credential.value) return;
    event.preventDefault();
    const problem = form.querySelector("[data-passkey-problem]");
    problem.hidden = true;
    try {
      credential.value = JSON.stringify(await answer(form.dataset, csrf.value));
      form.requestSubmit();
    } catch (error) {
      problem.textContent = error instanceof Refused ? error.message : problem.dataset.passkeyProblem;
      problem.hidden = false;
    }
  });
}

class Refused extends Error {}

async function answer({ passkey, passkeyQuestion }, csrf) {
  const asked = await fetch(passkeyQuestion, {
    method: "POST",
    body: new URLSearchParams({ csrf }),
    headers: { accept: "application/json" },
  });
  const question = await asked.json();
  if (!asked.ok) throw new Refused(question.detail ?? question.title);
  const found =
    passkey === "create"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
  return found.toJSON();
}
