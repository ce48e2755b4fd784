/* Copy a citation: the button is there only where a browser can do it. */
(function () {
  "use strict";
  document.querySelectorAll("[data-copy]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      var from = document.getElementById(button.dataset.copy);
      var said = button.firstChild;
      function done() {
        said.textContent = "Copied";
        window.setTimeout(function () { said.textContent = "Copy"; }, 2000);
      }
      function byHand() {
        var range = document.createRange();
        range.selectNodeContents(from);
        var selection = window.getSelection();
        selection.removeAllRanges();
        selection.addRange(range);
        if (document.execCommand("copy")) done();
      }
      if (navigator.clipboard) navigator.clipboard.writeText(from.textContent.trim()).then(done, byHand);
      else byHand();
    });
  });
})();
