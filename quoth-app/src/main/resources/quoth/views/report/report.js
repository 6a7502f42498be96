"use strict";
(function () {
  // Lights up every part of an attribution, in the text and in the apparatus, while one part is pointed at or focused.
  var lit = [];
  function dim() {
    lit.forEach(function (element) { element.classList.remove("lit"); });
    lit = [];
  }
  function light(event) {
    var part = event.target.closest && event.target.closest("[data-a]");
    dim();
    var article = part && part.closest("article");
    if (!article) { return; }
    part.dataset.a.split(" ").forEach(function (index) {
      article.querySelectorAll('[data-a~="' + index + '"]').forEach(function (element) {
        element.classList.add("lit");
        lit.push(element);
      });
    });
  }
  document.addEventListener("pointerover", light);
  document.addEventListener("focusin", light);
  document.addEventListener("focusout", dim);
  // On paper nothing can be unfolded, so everything is.
  var folded = [];
  window.addEventListener("beforeprint", function () {
    folded = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
    folded.forEach(function (element) { element.open = true; });
  });
  window.addEventListener("afterprint", function () {
    folded.forEach(function (element) { element.open = false; });
  });
})();
