/* The map with a slider over time. Without this script the map shows the whole time, and the table has every period. */
(function () {
  "use strict";
  var still = window.matchMedia("(prefers-reduced-motion: reduce)");
  // What a reader can do with a figure by script alone is told where there is script.
  document.querySelectorAll("[data-scripted]").forEach(function (words) { words.hidden = false; });
  document.querySelectorAll("[data-timemap]").forEach(function (map) {
    var data = JSON.parse(map.querySelector("script").textContent);
    var bar = map.querySelector(".timebar"), slider = bar.querySelector("input"), button = bar.querySelector("button");
    var when = map.querySelector("[data-when]"), sum = map.querySelector("[data-sum]"), list = map.querySelector("[data-list]");
    var whole = when.textContent, timer = 0;

    function total(rows, at, whole) {
      return at ? rows.map(function (row) { return row[at - 1]; }) : whole;
    }
    function shown(low, high) {
      return low === high ? low.toLocaleString("en") : low.toLocaleString("en") + " to " + high.toLocaleString("en");
    }
    function most() {
      var found = 1;
      data.high.forEach(function (row) { row.forEach(function (count) { if (count > found) found = count; }); });
      return found;
    }
    var peak = most();
    function show() {
      var at = Number(slider.value), low = total(data.low, at, data.whole[0]), high = total(data.high, at, data.whole[1]);
      // Periods share one scale; the whole time has its own.
      var top = at ? peak : Math.max.apply(null, high.concat(1));
      var name = at ? data.periods[at - 1] : whole;
      map.querySelectorAll("svg.map").forEach(function (svg) {
        var radius = data.radius[svg.classList.contains("wide") ? "wide" : "narrow"];
        svg.querySelectorAll("[data-spot]").forEach(function (spot) {
          var number = Number(spot.dataset.spot), circles = spot.querySelectorAll("circle");
          circles[0].setAttribute("r", (radius * Math.sqrt(high[number] / top)).toFixed(1));
          circles[1].setAttribute("r", (radius * Math.sqrt(low[number] / top)).toFixed(1));
          spot.querySelector("text").textContent = !high[number] ? "" : low[number] === high[number] ? low[number] : low[number] + "\u2013" + high[number];
          spot.querySelector("title").textContent = data.names[number] + ": " + shown(low[number], high[number]);
        });
      });
      var here = high.map(function (count, number) { return number; }).filter(function (number) { return high[number]; });
      here.sort(function (a, b) { return low[b] - low[a] || high[b] - high[a] || a - b; });
      list.textContent = "";
      here.slice(0, 12).forEach(function (number) {
        var item = document.createElement("li"), count = document.createElement("b");
        count.textContent = shown(low[number], high[number]);
        item.append(data.names[number] + " ", count);
        list.append(item);
      });
      when.textContent = name;
      var note = at && data.changed[at - 1] ? " Reporting changed: " + data.changed[at - 1] + "." : "";
      var parts = here.length === 1 ? "1 part" : here.length + " parts";
      sum.textContent = (here.length ? "events in " + parts + " of the country." : "none recorded; that is not to say that nothing happened.") + note;
      slider.setAttribute("aria-valuetext", name + ", " + sum.textContent);
    }
    function stop() {
      window.clearInterval(timer);
      timer = 0;
      button.textContent = button.dataset.play;
      button.setAttribute("aria-pressed", "false");
      map.querySelector(".lists").setAttribute("aria-live", "polite");
    }
    function go() {
      button.textContent = button.dataset.pause;
      button.setAttribute("aria-pressed", "true");
      // Nobody can listen to a list that changes every second.
      map.querySelector(".lists").setAttribute("aria-live", "off");
      if (slider.value === slider.max) slider.value = 0;
      timer = window.setInterval(function () {
        slider.stepUp();
        show();
        if (slider.value === slider.max) stop();
      }, 900);
    }
    function offer() {
      if (still.matches && timer) stop();
      button.hidden = still.matches;
    }
    slider.addEventListener("input", function () { if (timer) stop(); show(); });
    button.addEventListener("click", function () { if (timer) stop(); else go(); });
    map.addEventListener("keydown", function (e) { if (e.key === "Escape" && timer) stop(); });
    still.addEventListener("change", offer);
    bar.hidden = false;
    offer();
    show();
  });
})();
