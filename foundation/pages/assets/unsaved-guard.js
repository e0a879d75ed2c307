// Warns before one leaves a form that was changed and not sent: <form data-guard>.
let changed = false;

for (const form of document.querySelectorAll("form[data-guard]")) {
  form.addEventListener("input", () => {
    changed = true;
  });
  // What was sent or kept as a draft is not lost.
  for (const saved of ["submit", "kept"]) {
    form.addEventListener(saved, () => {
      changed = false;
    });
  }
}

window.addEventListener("beforeunload", (event) => {
  if (changed) event.preventDefault();
});
