/* Figures in the text: with script, a tap opens one in its place, Escape shuts it, and it stays inside the window. */
(function () {
  "use strict";
  var d = document;
  var wide = window.matchMedia("(min-width: 68.75rem)");
  d.addEventListener("click", function (e) {
    var figure = e.target.closest(".f");
    if (!figure) return;
    e.preventDefault();
    figure.parentNode.classList.remove("shut");
    figure.focus();
  });
  d.addEventListener("keydown", function (e) {
    if (e.key !== "Escape") return;
    d.querySelectorAll(".fw:hover, .fw:focus-within").forEach(function (w) { w.classList.add("shut"); });
  });
  function place(w) {
    w.classList.remove("left", "up");
    if (!wide.matches) return;
    var pop = w.querySelector(".pop");
    var box = pop.getBoundingClientRect();
    var main = d.getElementById("main").getBoundingClientRect();
    var rtl = d.documentElement.dir === "rtl";
    if (rtl ? box.left < 8 : box.right > Math.min(window.innerWidth - 8, main.right + 40)) w.classList.add("left");
    if (box.bottom > window.innerHeight - 8 && box.height < w.getBoundingClientRect().top) w.classList.add("up");
  }
  ["mouseover", "focusin"].forEach(function (kind) {
    d.addEventListener(kind, function (e) {
      var w = e.target.closest && e.target.closest(".fw");
      if (!w) return;
      if (kind === "focusin") w.classList.remove("shut");
      place(w);
    });
  });
  d.addEventListener("mouseout", function (e) {
    var w = e.target.closest && e.target.closest(".fw");
    if (w && !w.contains(e.relatedTarget)) w.classList.remove("shut");
  });
})();
