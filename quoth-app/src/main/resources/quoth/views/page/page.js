(function () {
  // Keyboard reading: n and p go from passage to passage, o opens the first rival account of the one that has the focus.
  function passages() { return Array.prototype.slice.call(document.querySelectorAll(".t [tabindex]")); }
  function step(by) {
    var all = passages();
    if (!all.length) { return; }
    var at = all.indexOf(document.activeElement);
    var to = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, at + by));
    all[to].focus();
    all[to].scrollIntoView({ block: "center" });
  }
  function open() {
    var at = document.activeElement;
    var passage = at.closest(".p") || at.querySelector(".p");
    var aside = passage && document.getElementById("aside-" + passage.dataset.p);
    var link = aside && (aside.querySelector(".rival a") || aside.querySelector("li a") || aside.querySelector("a:not(.to-passage)"));
    if (link) { link.click(); }
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) { return; }
    if (event.key === "n") { step(1); } else if (event.key === "p") { step(-1); } else if (event.key === "o") { open(); }
  });
})();
(function () {
  // While a page stays open it tells how a reading or a ruling goes on, and when there is a newer state to load.
  var place = document.getElementById("notices");
  var news = document.body.dataset.news;
  if (!place || !news || !window.fetch) { return; }
  function told() { return Array.prototype.map.call(place.querySelectorAll("p"), function (line) { return line.textContent; }).join("\n"); }
  function line(words) {
    var paragraph = document.createElement("p");
    paragraph.className = "notice";
    paragraph.textContent = words;
    return paragraph;
  }
  function tell(answer) {
    var lines = answer.split("\n");
    var newer = lines.shift() !== document.body.dataset.edition;
    var words = lines.filter(Boolean).map(line);
    if (newer) {
      var paragraph = line("The dossier has come to a newer state. ");
      var link = document.createElement("a");
      link.href = location.href;
      link.textContent = "Load the page again";
      paragraph.appendChild(link);
      words.push(paragraph);
    }
    var now = words.map(function (paragraph) { return paragraph.textContent; }).join("\n");
    if (now !== told()) { place.replaceChildren.apply(place, words); }
    return words.length && !newer;
  }
  function again(soon) { window.setTimeout(ask, soon ? 2000 : 5000); }
  function ask() {
    if (document.hidden) { again(false); return; }
    window.fetch(news, { cache: "no-store" })
      .then(function (answer) { if (!answer.ok) { throw new Error(); } return answer.text(); })
      .then(function (text) { again(tell(text)); })
      .catch(function () { again(false); });
  }
  again(place.children.length > 0);
})();
