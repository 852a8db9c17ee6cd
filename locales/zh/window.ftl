### state: machine
### What stands around every screen of the window: the bar at the top, the rail, messages of the window itself.

window-brand = { -brand-name }

# The name of the window, as the system shows it.
# $screen (String) - name of the screen or of the record
window-title = { $screen } – { -brand-name }

# Link on the brand mark.
window-home = { -brand-name }：首页

# First link of the page, for keyboards and screen readers.
window-skip = 跳至内容

## Search box

window-search-label = 搜索目录
window-search-placeholder = 以任何语言搜索
# Button inside a search box: takes away what was typed.
window-search-clear = 清除文字

## Rail

# Name of the list of screens, for screen readers.
window-navigation = 界面
window-nav-search = 搜索
window-nav-places = 地点
window-nav-organisations = 组织
window-nav-match = 匹配
window-nav-overview = 概览
window-nav-write = 撰写
window-nav-settings = 设置
window-nav-help = 帮助
window-shortcuts = 键盘快捷键

## Data and network

window-offline = 离线

# Tip on the badge “Offline”.
window-offline-description = 全部内容都在本机上。不使用网络。

# Stands on every screen and every print.
# $release (Number) - number of the release of the catalogue
# $date (String) - its date, written out
window-data-as-of = 数据截至第{ $release }版，{ $date }

## Language

window-language = 语言

# Name of the button that opens the list of languages, for screen readers.
# $language (String) - name of the present language in itself
window-language-current = 语言：{ $language }

## Messages

window-loading = 正在加载…
window-copied = 已复制
window-copy-failed = 无法复制
window-close = 关闭
window-error-title = 无法显示此内容
window-error-unexpected = 出现意外错误。请重试；如再次出现，请重新启动{ -brand-name }。
window-error-retry = 重试
window-start-failed = { -brand-name }无法启动
window-not-found = 此地址没有内容
window-not-found-hint = 地址可能输入有误，或原有内容已更名。
# Name of the palette and of the button that opens it.
window-palette = 转到…
window-key-ctrl-k = Ctrl + K
window-key-cmd-k = Cmd + K
