// Runs in the preview and in the Word view. What comes in is HTML that the server escaped; under the policy of the page it can run nothing.
const vscode = acquireVsCodeApi();
const element = (id) => document.getElementById(id);
addEventListener("message", ({ data }) => {
  if (data.kind === "letter") {
    element("letter").innerHTML = data.html;
    element("bar-text").textContent = data.line;
    if (element("variants") && data.variants) showVariants(data.variants, data.choices);
  }
});
addEventListener("click", ({ target }) => act(target));
addEventListener("keydown", (event) => { if (event.key === "Enter" && event.target.tagName === "MARK") act(event.target); });
addEventListener("change", ({ target }) => { if (target.dataset.variable) vscode.postMessage({ kind: "choose", variable: target.dataset.variable, value: target.value }); });

function act(target) {
  const mark = target.closest("mark[data-finding]");
  if (mark) return vscode.postMessage({ kind: "jump", index: Number.parseInt(mark.dataset.finding, 10) });
  const button = target.closest("button");
  if (button?.dataset.finding) {
    const there = document.querySelector(`mark[data-finding~="${Number(button.dataset.finding)}"]`);
    there?.scrollIntoView({ block: "center" });
    there?.focus();
  } else if (button?.id) vscode.postMessage({ kind: button.id });
}

function showVariants(variants, choices) {
  const list = element("variants");
  list.replaceChildren(...variants.map(({ variable, label, values }) => {
    const select = document.createElement("select");
    select.dataset.variable = variable;
    select.setAttribute("aria-label", label);
    select.append(...values.map((value) => new Option(`${label} = ${value}`, value, false, choices[variable] === value)));
    return select;
  }));
}
vscode.postMessage({ kind: "ready" });
