/* Search: one box over pages, places, actors, figures, statements, events and sources, in any spelling; the index is a script. */
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

  var folded = window.QantarFolded;
  function closed(text) { return folded(text).replace(/\s+/g, ""); }
  function ready(then) {
    if (index) return then();
    var script = d.createElement("script");
    script.src = "assets/search.js";
    script.onload = function () {
      index = window.QantarIndex.map(function (entry) {
        return { kind: entry[0], title: entry[1], line: entry[2], href: entry[3], head: folded(entry[1]), names: [entry[1]].concat(entry[4].split("|")).map(closed), text: folded(entry[1] + " | " + entry[2] + " | " + entry[4]) };
      });
      then();
    };
    d.head.appendChild(script);
  }
  /* How well an entry fits: a whole name, the beginning of one, a whole number or word of its title, anything. */
  function rank(entry, words, all) {
    if (entry.names.indexOf(all) >= 0) return 0;
    if ((entry.kind === "Place" || entry.kind === "Actor") && entry.names.some(function (name) { return name.indexOf(all) === 0; })) return 1;
    if (words.every(function (word) { return (" " + entry.head + " ").search(new RegExp("[^a-z0-9.]" + word.replace(/[^\w\u0080-\uffff]/g, "\\$&") + "[^a-z0-9]")) >= 0; })) return 2;
    return entry.head.indexOf(words[0]) === 0 ? 3 : entry.head.indexOf(words[0]) > 0 ? 4 : 5;
  }
  /* Where nothing fits, one wrong letter is forgiven in a word of four letters or more, two in one of eight. */
  function apart(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    var before = [], here, i, j;
    for (j = 0; j <= other.length; j += 1) before[j] = j;
    for (i = 1; i <= one.length; i += 1) {
      here = [i];
      for (j = 1; j <= other.length; j += 1) here[j] = Math.min(before[j] + 1, here[j - 1] + 1, before[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
      if (Math.min.apply(null, here) > most) return most + 1;
      before = here;
    }
    return before[other.length];
  }
  function nearly(words) {
    var hits = [];
    index.forEach(function (entry, i) {
      entry.words = entry.words || entry.text.split(/[^a-z0-9\u0080-\uffff]+/);
      var far = 0;
      var fits = words.every(function (word) {
        var most = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
        var best = Math.min.apply(null, entry.words.map(function (other) { return apart(word, other, most); }));
        far += best;
        return best <= most;
      });
      if (fits) hits.push([far, i]);
    });
    return hits;
  }
  function find(words) {
    var hits = [], all = words.join("");
    for (var i = 0; i < index.length; i += 1) {
      var entry = index[i];
      var fits = words.every(function (word) { return entry.text.indexOf(word) >= 0; }) || entry.names.some(function (name) { return name.indexOf(all) >= 0; });
      if (fits) hits.push([rank(entry, words, all), i]);
    }
    if (!hits.length) hits = nearly(words);
    hits.sort(function (a, b) { return a[0] - b[0] || a[1] - b[1]; });
    return hits.map(function (hit) { return index[hit[1]]; });
  }
  /* Where nothing has all the words, what has the most of them: a word that few things have weighs more. */
  function some(words) {
    var scores = [], best = 0;
    words.filter(function (word) { return word.length > 2; }).forEach(function (word) {
      var having = [];
      index.forEach(function (entry, i) {
        entry.words = entry.words || entry.text.split(/[^a-z0-9\u0080-\uffff]+/);
        if (entry.words.some(function (other) { return other.indexOf(word) === 0; })) having.push(i);
      });
      having.forEach(function (i) {
        scores[i] = (scores[i] || 0) + Math.log(1 + index.length / having.length);
        best = Math.max(best, scores[i]);
      });
    });
    var hits = [];
    scores.forEach(function (score, i) { if (score > best * 0.6) hits.push([-score, i]); });
    hits.sort(function (a, b) { return a[0] - b[0] || a[1] - b[1]; });
    return hits.map(function (hit) { return index[hit[1]]; });
  }
  function remark(text) {
    var line = d.createElement("p");
    line.textContent = text;
    line.setAttribute("role", "option");
    line.setAttribute("aria-selected", "false");
    list.appendChild(line);
  }
  function shut() {
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
  function look() {
    var words = folded(input.value).split(/\s+/).filter(Boolean);
    if (!words.length) { shut(); said.textContent = ""; return; }
    ready(function () {
      var hits = find(words);
      list.textContent = "";
      at = -1;
      var whole = hits.length > 0;
      if (!whole) {
        hits = some(words);
        remark(hits.length ? "Nothing in this study has all of these words. Nearest to them:" : "Nothing in this study has these words.");
      }
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
      said.textContent = whole || !hits.length ? hits.length + " found" : "Nothing has all of these words; " + hits.length + " have some";
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
