### state: machine
### The three steps at the first start: language, role, country. Each can be skipped.

welcome-title = 欢迎使用{ -brand-name }
welcome-intro = 以您的语言提供的网络能力建设目录，无需网络即可使用。

# $step (Number) - number of this step, from 1
# $steps (Number) - how many steps there are
welcome-step = 第{ $step }步，共{ $steps }步

welcome-language = 您使用哪种语言阅读？
welcome-role = 您以何种身份使用本目录？
welcome-country = 您的国家是哪一个？

welcome-next = 下一步
welcome-back = 返回
welcome-skip = 跳过此步

# Ends the welcome without the remaining steps.
welcome-skip-all = 直接进入目录
welcome-finish = 打开目录
