/* Search: one box over pages, findings, sources, places, actors and events, in any spelling; the index is a script. */
(function () {
  "use strict";
  var d = document;
  var form = d.querySelector(".find");
  if (!form) return;
  var input = form.querySelector("input");
  var list = d.getElementById("found");
  var said = d.getElementById("found-count");
  var index = null;
  var at = -1;
  form.hidden = false;

  /* Letters of Kazakh, Russian and their neighbours to Latin, loosely: what people type differs more than what they mean. */
  var LATIN = { "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e", "ж": "j", "з": "z", "и": "i", "й": "i", "і": "i", "ї": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ў": "u", "ф": "f", "х": "h", "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia", "є": "e", "ґ": "g", "ı": "i", "ğ": "g", "ş": "sh", "ç": "ch", "ø": "o", "ł": "l", "ß": "ss" };
  function folded(text) {
    var small = text.toLowerCase().replace(/[а-яёәғқңөұүһіїўєґıłøß]/g, function (c) { return c in LATIN ? LATIN[c] : c; });
    return small.normalize("NFD").replace(/[\u0300-\u036f'’ʼ`]/g, "")
      .replace(/shch/g, "sh").replace(/zh/g, "j").replace(/kh/g, "h").replace(/gh/g, "g").replace(/ng/g, "n").replace(/q/g, "k")
      .replace(/y(?=[aeiou])/g, "i").replace(/y/g, "i").replace(/w/g, "v").replace(/i+/g, "i");
  }
  function ready(then) {
    if (index) return then();
    var script = d.createElement("script");
    script.src = "assets/search.js";
    script.onload = function () {
      index = window.QantarIndex.map(function (entry) {
        return { kind: entry[0], title: entry[1], line: entry[2], href: entry[3], head: folded(entry[1]), text: folded(entry[1] + " " + entry[2] + " " + entry[4]) };
      });
      then();
    };
    d.head.appendChild(script);
  }
  function find(words) {
    var hits = [];
    for (var i = 0; i < index.length; i += 1) {
      var entry = index[i];
      var fits = words.every(function (word) { return entry.text.indexOf(word) >= 0; });
      if (!fits) continue;
      var score = entry.head.indexOf(words[0]) === 0 ? 0 : entry.head.indexOf(words[0]) > 0 ? 1 : 2;
      hits.push([score, i]);
    }
    hits.sort(function (a, b) { return a[0] - b[0] || a[1] - b[1]; });
    return hits.map(function (hit) { return index[hit[1]]; });
  }
  function shut() {
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
  function look() {
    var words = input.value.split(/\s+/).map(folded).filter(Boolean);
    if (!words.length) { shut(); said.textContent = ""; return; }
    ready(function () {
      var hits = find(words);
      list.textContent = "";
      at = -1;
      hits.slice(0, 30).forEach(function (hit, i) {
        var link = d.createElement("a");
        link.href = hit.href;
        link.id = "hit-" + i;
        link.setAttribute("role", "option");
        link.setAttribute("aria-selected", "false");
        link.tabIndex = -1;
        var kind = d.createElement("i");
        kind.textContent = hit.kind;
        var words = d.createElement("span");
        var title = d.createElement("b");
        title.textContent = hit.title;
        title.dir = "auto";
        var line = d.createElement("span");
        line.textContent = hit.line;
        words.appendChild(title);
        words.appendChild(line);
        link.appendChild(kind);
        link.appendChild(words);
        list.appendChild(link);
      });
      if (!hits.length) {
        var none = d.createElement("p");
        none.textContent = "Nothing in this study has these words.";
        none.setAttribute("role", "option");
        none.setAttribute("aria-selected", "false");
        list.appendChild(none);
      }
      said.textContent = hits.length + " found";
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
    });
  }
  function move(step) {
    var links = list.querySelectorAll("a");
    if (!links.length) return;
    if (at >= 0) links[at].setAttribute("aria-selected", "false");
    at = (at + step + links.length) % links.length;
    links[at].setAttribute("aria-selected", "true");
    links[at].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", links[at].id);
  }
  input.addEventListener("input", look);
  input.addEventListener("focus", function () { if (input.value) look(); });
  input.addEventListener("keydown", function (e) {
    if (e.key === "ArrowDown") { e.preventDefault(); move(1); }
    else if (e.key === "ArrowUp") { e.preventDefault(); move(-1); }
    else if (e.key === "Escape") { shut(); }
  });
  form.addEventListener("submit", function (e) {
    e.preventDefault();
    var link = list.querySelectorAll("a")[Math.max(at, 0)];
    if (link) window.location.href = link.href;
  });
  d.addEventListener("click", function (e) { if (!form.contains(e.target)) shut(); });
})();
