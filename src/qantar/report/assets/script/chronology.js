/* A chronology: play and pause. Choosing a step needs no script; this only presses the buttons one after another. */
(function () {
  "use strict";
  var still = window.matchMedia("(prefers-reduced-motion: reduce)");
  document.querySelectorAll(".daymap").forEach(function (map) {
    var button = map.querySelector(".play");
    var steps = [].slice.call(map.querySelectorAll("input.r:not([data-apart])"));
    var timer = 0;
    if (!button || steps.length < 2) return;

    function stop() {
      window.clearInterval(timer);
      timer = 0;
      button.textContent = button.dataset.play;
      button.setAttribute("aria-pressed", "false");
      map.querySelector(".lists").setAttribute("aria-live", "polite");
    }
    function go() {
      var at = steps.findIndex(function (step) { return step.checked; });
      if (at < 0 || at === steps.length - 1) at = -1;
      function step() {
        at += 1;
        steps[at].checked = true;
        if (at === steps.length - 1) stop();
      }
      button.textContent = button.dataset.pause;
      button.setAttribute("aria-pressed", "true");
      // Nobody can listen to a list that changes every two seconds.
      map.querySelector(".lists").setAttribute("aria-live", "off");
      timer = window.setInterval(step, 1800);
      step();
    }
    function offer() {
      if (still.matches && timer) stop();
      button.hidden = still.matches;
    }
    button.addEventListener("click", function () { if (timer) stop(); else go(); });
    map.addEventListener("change", function () { if (timer) stop(); });
    map.addEventListener("keydown", function (e) { if (e.key === "Escape" && timer) stop(); });
    still.addEventListener("change", offer);
    offer();
  });
})();
