/* One spelling for all ways to write a name: what the search and every filter compare. */
(function () {
  "use strict";
  /* Letters of Kazakh, Russian and their neighbours to Latin, loosely: what people type differs more than what they mean. */
  var LATIN = { "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e", "ж": "j", "з": "z", "и": "i", "й": "i", "і": "i", "ї": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ў": "u", "ф": "f", "х": "h", "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia", "є": "e", "ґ": "g", "ı": "i", "ğ": "g", "ş": "sh", "ç": "ch", "ø": "o", "ł": "l", "ß": "ss" };
  /* 20,000 and 20 000 and 20000 are one number; Nur-Sultan and Nur Sultan one name. */
  function joined(text) {
    return text.replace(/(^|\D)(\d{1,3}(?:[,.'’ \u00a0\u2009\u202f]\d{3})+)(?!\d)/g, function (all, before, number) { return before + number.replace(/\D/g, ""); });
  }
  function folded(text) {
    var small = joined(text.toLowerCase()).replace(/([^\d\s])[-\u2010-\u2013](?=[^\d\s])/g, "$1").replace(/[а-яёәғқңөұүһіїўєґıłøß]/g, function (c) { return c in LATIN ? LATIN[c] : c; });
    return small.normalize("NFD").replace(/[\u0300-\u036f'’ʼ`]/g, "")
      .replace(/shch/g, "sh").replace(/zh/g, "j").replace(/kh/g, "h").replace(/gh/g, "g").replace(/ng/g, "n").replace(/q/g, "k")
      .replace(/y/g, "i").replace(/w/g, "v").replace(/dj/g, "j").replace(/([a-z])\1+/g, "$1").replace(/ie/g, "e");
  }
  window.QantarFolded = folded;
})();
