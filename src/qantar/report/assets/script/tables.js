/* Tables: sort by a column, filter by words and by what a column says. A long table brings all its rows with a script of its own. */
(function () {
  "use strict";
  var d = document;
  var STEP = 200;

  function plain(text) { return text.toLocaleLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, ""); }
  /* A list finds a name in any spelling; to fold a hundred thousand rows so would keep a reader waiting. */
  function folded(text, long) { return long ? plain(text) : plain(text) + " " + window.QantarFolded(text); }
  function wordsOf(text) { return text.split(/\s+/).filter(Boolean).map(function (word) { return [plain(word), window.QantarFolded(word)]; }); }
  function holds(text, word) { return text.indexOf(word[0]) >= 0 || (word[1] && text.indexOf(word[1]) >= 0); }

  /* A list on the page: show the entries that hold every word. */
  d.querySelectorAll("[data-filter]").forEach(function (input) {
    var box = input.closest(".filter");
    var items = [].slice.call(d.querySelectorAll(input.dataset.filter));
    var texts = items.map(function (item) { return folded(item.textContent); });
    box.hidden = false;
    input.addEventListener("input", function () {
      var words = wordsOf(input.value);
      var left = 0;
      items.forEach(function (item, i) {
        var fits = words.every(function (word) { return holds(texts[i], word); });
        item.hidden = !fits;
        if (fits) left += 1;
      });
      box.querySelector(".count").textContent = words.length ? left + " of " + items.length : "";
    });
  });

  var input = d.querySelector("[data-rows]");
  var table = d.getElementById("rows");
  if (!input || !table) return;
  var body = table.tBodies[0];
  var heads = [].slice.call(table.tHead.rows[0].cells);
  var count = input.closest(".filter").querySelector(".count");
  var choices = [].slice.call(input.closest(".filter").querySelectorAll("[data-column]"));
  var rows = null;
  var shown = [];
  var order = { column: -1, down: false };
  var limit = STEP;

  function fromPage() {
    return [].map.call(body.rows, function (row) {
      return { id: row.id, cells: [].map.call(row.cells, function (cell) { return cell.textContent; }), sort: [].map.call(row.cells, function (cell) { return cell.dataset.sort; }), row: row };
    });
  }
  function withRows(then) {
    if (rows) return then();
    if (!input.dataset.all) { rows = fromPage(); return then(); }
    var kept = fromPage();
    var script = d.createElement("script");
    script.src = input.dataset.all;
    script.onload = function () {
      rows = window.QantarRows.map(function (line, i) {
        return { id: line[0], cells: line.slice(1).map(function (cell) { return cell === null ? "" : cell; }), row: kept[i] && kept[i].row };
      });
      then();
    };
    d.head.appendChild(script);
  }
  /* What names records that have pages leads to them; what is withheld has no page. */
  function lead(td, cell, table) {
    cell.split(";").forEach(function (part, i) {
      var id = part.trim();
      if (i) td.appendChild(d.createTextNode(";"));
      if (id === "withheld" || !/^[a-z0-9-]{1,120}$/.test(id)) { td.appendChild(d.createTextNode(part)); return; }
      var link = d.createElement("a");
      link.href = table + "-" + id + ".html";
      link.textContent = part;
      td.appendChild(link);
    });
  }
  function asRow(item) {
    if (item.row) return item.row;
    var row = d.createElement("tr");
    row.id = item.id;
    item.cells.forEach(function (cell, i) {
      var td = d.createElement("td");
      td.className = heads[i].className;
      var lang = body.rows[0] && body.rows[0].cells[i] && body.rows[0].cells[i].lang;
      if (lang) { td.lang = lang; td.dir = "auto"; }
      if (heads[i].dataset.leads) lead(td, cell, heads[i].dataset.leads);
      else td.textContent = cell;
      row.appendChild(td);
    });
    item.row = row;
    return row;
  }
  function show() {
    var part = d.createDocumentFragment();
    shown.slice(0, limit).forEach(function (item) { part.appendChild(asRow(item)); });
    body.textContent = "";
    body.appendChild(part);
    var note = d.querySelector(".less");
    if (note) note.hidden = true;
    more.hidden = shown.length <= limit;
    more.textContent = "Show " + Math.min(STEP, shown.length - limit) + " more";
    count.textContent = shown.length === rows.length ? "" : shown.length.toLocaleString("en") + " of " + rows.length.toLocaleString("en") + " rows";
  }
  function choose() {
    withRows(function () {
      var words = wordsOf(input.value);
      shown = rows.filter(function (item) {
        if (!choices.every(function (choice) { return !choice.value || item.cells[choice.dataset.column].split("; ").indexOf(choice.value) >= 0; })) return false;
        if (!words.length) return true;
        if (item.text === undefined) item.text = folded(item.cells.join(" ") + " " + (item.row && item.row.dataset.names || ""), input.dataset.all);
        return words.every(function (word) { return holds(item.text, word); });
      });
      if (order.column >= 0) sort();
      limit = STEP;
      show();
    });
  }
  /* By what a cell is sorted: a date by its day, not by its first letter. */
  function written(item, at) { return (item.sort && item.sort[at]) || item.cells[at]; }
  function sort() {
    var at = order.column;
    var numeric = heads[at].classList.contains("n");
    var sign = order.down ? -1 : 1;
    var compare = new Intl.Collator(d.documentElement.lang, { numeric: true }).compare;
    shown.sort(function (a, b) {
      var x = written(a, at), y = written(b, at);
      // What is not known stands last, whichever way the column is sorted.
      if (x === "" || y === "") return x === y ? 0 : x === "" ? 1 : -1;
      return sign * (numeric ? parseFloat(x) - parseFloat(y) : compare(x, y));
    });
  }
  var more = d.createElement("button");
  more.type = "button";
  more.className = "more-rows";
  more.hidden = true;
  more.addEventListener("click", function () { limit += STEP; show(); });
  table.closest(".tw").insertAdjacentElement("afterend", more);
  input.closest(".filter").hidden = false;
  choices.forEach(function (choice) { choice.addEventListener("change", choose); });
  var wait;
  input.addEventListener("input", function () { window.clearTimeout(wait); wait = window.setTimeout(choose, 120); });
  heads.forEach(function (head, at) {
    var button = d.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.appendChild(button);
    button.addEventListener("click", function () {
      order = { column: at, down: order.column === at && !order.down };
      heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", order.down ? "descending" : "ascending");
      choose();
    });
  });
  /* A link to a row that is not among the first: bring it. */
  var wanted = decodeURIComponent(window.location.hash.slice(1));
  if (wanted && !d.getElementById(wanted) && input.dataset.all) {
    withRows(function () {
      shown = rows.filter(function (item) { return item.id === wanted; });
      if (!shown.length) return;
      limit = STEP;
      show();
      shown[0].row.scrollIntoView();
    });
  }
})();
