// Keeps what one types as a draft on the server: <form data-draft>. Without this module a button does it.
const QUIET = 2000;

for (const form of document.querySelectorAll("form[data-draft]")) {
  const status = form.querySelector(".draft-status");
  let waiting;
  let sent = false;

  const keep = async () => {
    const fields = new URLSearchParams(new FormData(form));
    fields.set("ask", "autosave");
    try {
      const answer = await fetch(form.action, { method: "POST", body: fields });
      if (sent) return;
      status.textContent = answer.ok ? status.dataset.kept : status.dataset.failed;
      if (answer.ok) form.dispatchEvent(new Event("kept"));
    } catch {
      status.textContent = status.dataset.failed;
    }
  };

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, QUIET);
  });
  form.addEventListener("submit", () => {
    sent = true;
    clearTimeout(waiting);
  });
}
