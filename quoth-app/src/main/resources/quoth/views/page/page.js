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
