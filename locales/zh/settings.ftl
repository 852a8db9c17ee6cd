### state: machine
### The settings, and what Trefoil is and holds.

settings-title = 设置
settings-hint = 每项选择都会立即保存，且仅保存在本机上。

settings-language = 语言

## Role

settings-role = 角色
settings-role-hint = 仅决定首先打开哪个页面。
settings-role-official = 受益国官员
settings-role-official-hint = 谁在帮助像我国这样的国家，谁接受请求？
settings-role-donor = 捐助方
settings-role-donor-hint = 差距在哪里，哪些工作已由谁供资？
settings-role-implementer = 执行方
settings-role-implementer-hint = 各地在开展哪些活动，谁在寻找谁？
settings-role-coordinator = 协调方
settings-role-coordinator-hint = 谁在哪里做什么，哪里有重叠？

## Country

settings-country = 国家
settings-country-hint = 官员首先打开的是其国家页面。该国也列于地点列表之首。

## Appearance

settings-appearance = 外观
settings-appearance-system = 跟随系统
settings-appearance-light = 浅色
settings-appearance-dark = 深色
settings-appearance-contrast = 高对比度

## Digits

settings-digits = 阿拉伯文中的数字
settings-digits-hint = 仅在语言为阿拉伯文时有效。
settings-digits-latn = 0123456789
settings-digits-arab = ٠١٢٣٤٥٦٧٨٩

## Keyboard

settings-shortcuts = 键盘
settings-shortcuts-on = 以单键作为快捷键
settings-shortcuts-hint = 在不输入文字时，“/”键和“?”键均可使用。如果妨碍语音输入，请将其关闭。

settings-welcome-again = 重新查看欢迎步骤

## About

settings-about = 关于{ -brand-name }
settings-about-text = { -brand-name }在一台计算机上载有完整的网络能力建设目录：谁供资，谁执行，谁受益。除非您与同步服务器交换或写出文件，否则任何内容都不会离开这台计算机。

# $version (String) - version number of the application
settings-version = 版本{ $version }

settings-data = 数据

# $release (Number) - number of the release of the catalogue
# $date (String) - its date, written out
settings-data-as-of = 内置数据第{ $release }版，{ $date }。条目取自公开来源；每个条目均注明其来源。

settings-licences = 许可
settings-licences-code = 应用程序：Apache-2.0或MIT，由您选择。
settings-licences-data = 目录：适用其数据文件夹所载的许可，其中注明各部分的出处。
settings-licences-fonts = 字体：Noto Sans、Vazirmatn和Noto Sans SC，SIL Open Font License 1.1。
settings-licences-parts = 国家和语言名称：Unicode CLDR，Unicode License。

## Health of the store

settings-doctor = 存储库状况
settings-doctor-hint = 检查存放目录和您所作更改的文件。不会改动任何内容。
settings-doctor-run = 立即检查
settings-doctor-again = 再次检查
settings-doctor-good = 所有检查均正常。
settings-doctor-bad = 部分检查不正常。
settings-doctor-path = 存储库位置：
settings-doctor-check = 检查项目
settings-doctor-state = 状态
settings-doctor-found = 检查所见

# State of one check.
settings-doctor-well = 正常

# State of one check.
settings-doctor-unwell = 不正常

settings-doctor-repair = 根据日志重建
settings-doctor-repair-hint = 根据更改日志重新生成条目和搜索索引。写入的内容不会丢失。
settings-doctor-repaired = 目录已根据其日志重建。
