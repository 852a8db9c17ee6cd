### state: machine
### Where the device key is kept: the settings, the terminal, what goes wrong.
### The keychain is the part of the operating system that keeps passwords; to seal is to lock with a passphrase.

key-kept-keychain = Ключ устройства хранится в системной связке ключей.
key-kept-sealed = Ключ устройства хранится в файле, который открывается парольной фразой.
key-kept-file = Ключ устройства хранится в файле, который может прочитать только ваша учетная запись на этом компьютере.

## The terminal.

key-cli-seal = Запечатать ключ устройства парольной фразой, которая затем запрашивается при каждой записи
# keychain and file are typed as they stand: never translate them.
key-cli-keep = Хранить ключ устройства в системной связке ключей (keychain) или в файле, который может прочитать только ваша учетная запись (file)
key-cli-value-place = МЕСТО
key-cli-prompt = Парольная фраза ключа устройства:

## What goes wrong.

error-key-sealed = Ключ устройства запечатан парольной фразой, которая не указана. Ничего не записано.
# trefoil identity --keep file is typed as it stands: never translate it.
error-key-sealed-hint = Выполните запись в терминале, где фраза будет запрошена, или снимите там печать: trefoil identity --keep file
error-key-passphrase = Парольная фраза не открывает ключ устройства.
error-key-passphrase-hint = Проверьте регистр букв и раскладку клавиатуры и повторите попытку. Ничего не записано.
error-key-away = Системная связка ключей, в которой хранится ключ устройства или токен доступа к серверу синхронизации, заблокирована или не отвечает.
error-key-away-hint = Разблокируйте ее и повторите попытку. Чтение возможно и без нее. Ничего не записано.
error-key-lost = Ключ устройства не удается получить там, где он хранился.
error-key-lost-hint = Ничего не записано. Создайте резервную копию и восстановите ее: компьютер получит новый ключ, а все имеющееся здесь сохранится.
error-hub-device = Сервер синхронизации допускает только устройства из своего реестра доверия, а этого устройства в нем нет или больше нет.
error-hub-device-hint = Передайте ключ устройства тому, кто ведет реестр доверия. Чтение и запись здесь возможны и дальше.
