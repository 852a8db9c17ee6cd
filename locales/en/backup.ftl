### Backups: the section of the settings, the terminal, what goes wrong.

backup-title = Backup
backup-about = Everything on this computer that cannot be made again, private needs and drafts too, in one file that only your passphrase opens.
backup-passphrase = Passphrase
backup-again = Passphrase again
backup-make = Make a backup
backup-restore = Restore a backup
backup-restore-about = The backup becomes the catalogue of this computer the next time { -brand-name } opens. What is here now is moved aside, not deleted.
backup-choose-save = Choose where to save
backup-choose-file = Choose the file
backup-waiting = One moment: the key is being made and the file read or written.
backup-none = No file was chosen. Nothing was changed.
# $file (String) - the file
backup-written = Backup written: { $file }
backup-keep = Keep the passphrase apart from the file: without it nobody can open the backup.
# $file (String) - the file
backup-ready = “{ $file }” was read to its end. Close { -brand-name } and open it again to use it.
# $path (String) - a file
backup-ready-aside = What is here now will lie at { $path } from then on.

## The terminal.

backup-cli-about = Write everything of this machine to one file that a passphrase opens
backup-cli-restore-about = Restore a backup; the present catalogue is moved aside
backup-cli-argument-file = File of the backup
# TREFOIL_PASSPHRASE is typed as it stands: never translate it.
backup-cli-option-passphrase-file = File whose first line is the passphrase; else the variable TREFOIL_PASSPHRASE, else it is asked for
backup-cli-prompt = Passphrase:
backup-cli-prompt-again = Passphrase again:
# $file (String) - the backup
# $store (String) - the file of the catalogue
backup-restored = { $file } is now the catalogue of this machine ({ $store }), which writes as a new device from now on.
# $path (String) - a file
backup-aside = What was there before lies at { $path }.

## What goes wrong.

# $file (String) - the file
error-backup-foreign = “{ $file }” is not a backup.
error-backup-foreign-hint = Choose a file that this application wrote as a backup. Nothing was changed.
# $file (String) - the file
error-backup-newer = The backup “{ $file }” was made by a newer version of { -brand-name }.
error-backup-newer-hint = Install that version, then restore it. Nothing was changed.
# $file (String) - the file
error-backup-damaged = The backup “{ $file }” is damaged or not whole.
error-backup-damaged-hint = Copy it again from where it was kept, or use another backup. Nothing was changed.
# $file (String) - the file
error-passphrase-wrong = The passphrase does not open “{ $file }”.
error-passphrase-wrong-hint = Look at capitals and at the language of the keyboard, and try again. Nothing was changed.
# $count (String) - fewest characters
error-passphrase-short = A passphrase needs at least { $count } characters.
error-passphrase-short-hint = Several words that you will remember are best.
error-passphrase-missing = No passphrase was given.
# Typed as they stand: --passphrase-file, TREFOIL_PASSPHRASE.
error-passphrase-missing-hint = Run the command in a terminal, or give --passphrase-file or the variable TREFOIL_PASSPHRASE.
error-passphrase-unlike = The two passphrases are not the same.
error-passphrase-unlike-hint = Type the same passphrase twice. Nothing was written.
