/* Charts: the drawing stands; the live view, with the values under the pointer, goes on top where it can. */
(function () {
  "use strict";
  var d = document;
  var wide = window.matchMedia("(min-width: 52rem)");
  var tip = null;

  function showTip(handler, event, item, value) {
    if (!tip) {
      tip = d.createElement("div");
      tip.className = "tip";
      tip.setAttribute("aria-hidden", "true");
      d.body.appendChild(tip);
    }
    if (value === null || value === undefined || value === "") { tip.hidden = true; return; }
    tip.textContent = "";
    if (typeof value === "object") {
      Object.keys(value).forEach(function (key) {
        var row = d.createElement("div");
        var name = d.createElement("i");
        name.textContent = key;
        row.appendChild(name);
        row.appendChild(d.createTextNode(String(value[key])));
        tip.appendChild(row);
      });
    } else {
      tip.textContent = String(value);
    }
    tip.hidden = false;
    var x = Math.min(event.clientX + 14, window.innerWidth - tip.offsetWidth - 8);
    var y = event.clientY + 18 + tip.offsetHeight > window.innerHeight ? event.clientY - tip.offsetHeight - 12 : event.clientY + 18;
    tip.style.left = Math.max(8, x) + "px";
    tip.style.top = Math.max(8, y) + "px";
  }

  function draw(box) {
    var specs = JSON.parse(box.querySelector("script[type='application/json']").textContent);
    var live = box.querySelector(".live");
    if (!live) {
      live = d.createElement("div");
      live.className = "live";
      live.setAttribute("aria-hidden", "true");
      box.appendChild(live);
    }
    var spec = wide.matches ? specs.wide : specs.narrow;
    return window.QantarCharts(live, spec, {
      ast: true, renderer: "svg", actions: false, defaultStyle: false, tooltip: showTip, mode: "vega-lite",
      loader: { load: function () { return Promise.reject(new Error("nothing is fetched")); } }
    }).then(function () {
      var svg = live.querySelector("svg");
      var still = box.querySelector(wide.matches ? "svg.wide" : "svg.narrow");
      svg.setAttribute("class", "chart");
      svg.setAttribute("viewBox", still.getAttribute("viewBox"));
      svg.removeAttribute("width");
      svg.removeAttribute("height");
      svg.setAttribute("focusable", "false");
      svg.removeAttribute("role");
      svg.removeAttribute("aria-label");
      svg.removeAttribute("aria-roledescription");
      box.classList.add("is-live");
    }).catch(function () {
      // The drawing is still there: a live view that cannot be made is no loss of content.
      live.remove();
      box.classList.remove("is-live");
    });
  }

  var boxes = [].slice.call(d.querySelectorAll(".drawn[data-chart]"));
  if (boxes.length) {
    var started = false;
    var start = function () {
      if (started) return;
      started = true;
      var script = d.createElement("script");
      script.src = "assets/vega.js";
      script.onload = function () {
        boxes.forEach(draw);
        wide.addEventListener("change", function () { boxes.forEach(draw); });
      };
      d.head.appendChild(script);
    };
    var seen = new IntersectionObserver(function (entries) {
      if (entries.some(function (entry) { return entry.isIntersecting; })) { seen.disconnect(); start(); }
    }, { rootMargin: "200px" });
    boxes.forEach(function (box) { seen.observe(box); });
  }

  /* A picture as PNG, at twice the size, with the colours of the theme that is on. */
  var painted = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "font-family", "font-size", "font-weight", "paint-order", "opacity"];
  function inlined(from, copy) {
    var nodes = from.querySelectorAll("*");
    var hidden = [];
    // What is drawn once and used often takes its colour from where it is used, unless a class of its own says it.
    var shared = from.tagName === "defs";
    [].forEach.call(copy.querySelectorAll("*"), function (node, i) {
      if (shared && !node.hasAttribute("class")) return;
      var style = window.getComputedStyle(nodes[i]);
      painted.forEach(function (name) { node.style.setProperty(name, style.getPropertyValue(name)); });
      if (style.display === "none") hidden.push(node);
    });
    hidden.forEach(function (node) { node.remove(); });
    return copy;
  }
  function asPicture(svg) {
    var copy = inlined(svg, svg.cloneNode(true));
    d.querySelectorAll(".defs defs").forEach(function (defs) {
      copy.insertBefore(inlined(defs, defs.cloneNode(true)), copy.firstChild);
    });
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    return copy;
  }
  d.querySelectorAll("[data-png]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      var figure = button.closest("figure");
      var svg = [].find.call(figure.querySelectorAll("svg.chart"), function (one) { return one.clientWidth; });
      if (!svg) return;
      var box = svg.viewBox.baseVal;
      var copy = asPicture(svg);
      copy.setAttribute("width", box.width);
      copy.setAttribute("height", box.height);
      var image = new Image();
      image.onload = function () {
        var canvas = d.createElement("canvas");
        canvas.width = box.width * 2;
        canvas.height = box.height * 2;
        var pen = canvas.getContext("2d");
        pen.fillStyle = window.getComputedStyle(d.body).backgroundColor;
        pen.fillRect(0, 0, canvas.width, canvas.height);
        pen.drawImage(image, 0, 0, canvas.width, canvas.height);
        canvas.toBlob(function (blob) {
          var link = d.createElement("a");
          link.href = URL.createObjectURL(blob);
          link.download = figure.dataset.name + ".png";
          link.click();
          URL.revokeObjectURL(link.href);
        });
      };
      image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(new XMLSerializer().serializeToString(copy));
    });
  });
})();
