### state: machine
### Backups: the section of the settings, the terminal, what goes wrong.

backup-title = Резервное копирование
backup-about = Все, что есть на этом компьютере и не может быть создано заново, включая потребности, видимые только вам, и черновики, в одном файле, который открывает только ваша парольная фраза.
backup-passphrase = Парольная фраза
backup-again = Парольная фраза еще раз
backup-make = Создать резервную копию
backup-restore = Восстановить из резервной копии
backup-restore-about = Резервная копия станет каталогом этого компьютера при следующем запуске { -brand-name }. То, что есть сейчас, будет отложено, а не удалено.
backup-choose-save = Выбрать место сохранения
backup-choose-file = Выбрать файл
backup-waiting = Подождите: создается ключ, файл читается или записывается.
backup-none = Файл не выбран. Ничего не изменено.
# $file (String) - the file
backup-written = Резервная копия записана: { $file }
backup-keep = Храните парольную фразу отдельно от файла: без нее никто не сможет открыть копию.
# $file (String) - the file
backup-ready = Файл «{ $file }» прочитан до конца. Закройте { -brand-name } и откройте снова, чтобы начать им пользоваться.
# $path (String) - a file
backup-ready-aside = То, что есть сейчас, будет с этого времени лежать в { $path }.

## The terminal.

backup-cli-about = Записать все данные этого компьютера в один файл, который открывается парольной фразой
backup-cli-restore-about = Восстановить из резервной копии; нынешний каталог откладывается
backup-cli-argument-file = Файл резервной копии
# TREFOIL_PASSPHRASE is typed as it stands: never translate it.
backup-cli-option-passphrase-file = Файл, первая строка которого — парольная фраза; иначе переменная TREFOIL_PASSPHRASE, иначе она запрашивается
backup-cli-prompt = Парольная фраза:
backup-cli-prompt-again = Парольная фраза еще раз:
# $file (String) - the backup
# $store (String) - the file of the catalogue
backup-restored = { $file } теперь каталог этого компьютера ({ $store }), который отныне пишет как новое устройство.
# $path (String) - a file
backup-aside = То, что было прежде, лежит в { $path }.

## What goes wrong.

# $file (String) - the file
error-backup-foreign = «{ $file }» не является резервной копией.
error-backup-foreign-hint = Выберите файл, записанный этим приложением как резервная копия. Ничего не изменено.
# $file (String) - the file
error-backup-newer = Резервная копия «{ $file }» создана более новой версией { -brand-name }.
error-backup-newer-hint = Установите эту версию и затем восстановите копию. Ничего не изменено.
# $file (String) - the file
error-backup-damaged = Резервная копия «{ $file }» повреждена или неполна.
error-backup-damaged-hint = Скопируйте ее заново оттуда, где она хранилась, или возьмите другую копию. Ничего не изменено.
# $file (String) - the file
error-passphrase-wrong = Парольная фраза не открывает «{ $file }».
error-passphrase-wrong-hint = Проверьте регистр букв и раскладку клавиатуры и повторите попытку. Ничего не изменено.
# $count (String) - fewest characters
error-passphrase-short = В парольной фразе должно быть не менее { $count } знаков.
error-passphrase-short-hint = Лучше всего несколько слов, которые вы запомните.
error-passphrase-missing = Парольная фраза не указана.
# Typed as they stand: --passphrase-file, TREFOIL_PASSPHRASE.
error-passphrase-missing-hint = Запустите команду в терминале или укажите --passphrase-file либо переменную TREFOIL_PASSPHRASE.
error-passphrase-unlike = Парольные фразы не совпадают.
error-passphrase-unlike-hint = Введите одну и ту же парольную фразу дважды. Ничего не записано.
