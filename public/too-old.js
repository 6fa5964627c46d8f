/* A word to browsers in which the page cannot run or be shown; plain ES5 (src/engine/README.md). */
(function () {
  var page = document.getElementById('root');

  // Without the :where of Chromium 88 buttons, fields and windows have no looks.
  function knowsWhere() {
    try {
      return document.querySelector(':where(a)') !== 0;
    } catch (error) {
      return false;
    }
  }

  var isOldFirefox = 'MozAppearance' in page.style && !('toSorted' in Array.prototype);
  var runsModules = 'noModule' in document.createElement('script');
  if (runsModules && knowsWhere() && !isOldFirefox) return;

  function say(tag, text) {
    var element = document.createElement(tag);
    element.appendChild(document.createTextNode(text));
    notice.appendChild(element);
  }

  var notice = document.createElement('div');
  notice.setAttribute('role', 'alert');
  notice.style.cssText = 'max-width:640px;margin:80px auto;font:16px/1.7 sans-serif';
  say('b', '这个浏览器太旧，打不开「勾稽」。');
  var chinese =
    '请换用 Edge、Chrome 102 以上版本，或 Firefox 115 以上版本；360、奇安信等浏览器请升级，并用「极速模式」，' +
    '不要用兼容模式或 IE 模式。Windows 7 可以用 Chrome 109 或 Firefox 115 ESR。';
  var english =
    'This browser is too old. Use Edge or Chrome 102, or Firefox 115, or newer; not in IE mode.';
  say('p', chinese);
  say('p', english);
  page.style.display = 'none';
  document.body.appendChild(notice);
})();
