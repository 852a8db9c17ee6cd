### Where the device key is kept: the settings, the terminal, what goes wrong.
### The keychain is the part of the operating system that keeps passwords; to seal is to lock with a passphrase.

key-kept-keychain = The device key is kept in the keychain of the system.
key-kept-sealed = The device key is kept in a file that a passphrase opens.
key-kept-file = The device key is kept in a file that only your account on this computer may read.

## The window: a sealed key is opened, a key is sealed, the seal is taken off.

key-open-about = The key is sealed. Until you give its passphrase { -brand-name } reads, but writes and exchanges nothing.
key-open-passphrase = Passphrase of the device key
key-open-hint = Once after each start. It is kept nowhere.
key-open = Open the key
key-opened = The key is open until { -brand-name } is closed: you can write and exchange.
key-seal = Seal the key with a passphrase
key-seal-about = Then nobody who copies the files of this computer can write in its name. { -brand-name } asks for the passphrase once after each start, before it writes or exchanges anything. Nobody can bring back a forgotten passphrase: a backup that is made and restored then gives this computer a new key.
key-seal-passphrase = New passphrase of the device key
key-seal-do = Seal the key
key-unseal = Take the passphrase away
key-unseal-about = Nobody is asked for anything then; whoever may use your account on this computer has the key.
key-unseal-file = Keep the key in a file without a passphrase
key-unseal-keychain = Keep the key in the keychain of the system

## The terminal.

key-cli-seal = Seal the device key with a passphrase, for which every write then asks
# keychain and file are typed as they stand: never translate them.
key-cli-keep = Keep the device key in the keychain of the system (keychain) or in a file that only your account may read (file)
key-cli-value-place = PLACE
key-cli-prompt = Passphrase of the device key:

## What goes wrong.

error-key-sealed = The device key is sealed with a passphrase, which was not given. Nothing was written.
# trefoil identity --keep file is typed as it stands: never translate it.
error-key-sealed-hint = Give it in the settings, under “Exchange with others”, or take the seal off in the terminal: trefoil identity --keep file
error-key-passphrase = The passphrase does not open the device key.
error-key-passphrase-hint = Look at capitals and at the language of the keyboard, and try again. Nothing was written.
error-key-away = The keychain of the system, which keeps the device key or the token of the hub, is locked or does not answer.
error-key-away-hint = Unlock it and try again. Reading goes on without it. Nothing was written.
error-key-lost = The device key is not to be had where it was kept.
error-key-lost-hint = Nothing was written. Make a backup and restore it: this computer then gets a new key, and everything that is here stays.
error-hub-device = The hub lets in only devices of its registry, and this one is not among them or no longer.
error-hub-device-hint = Give the device key to whoever keeps the registry. Reading and writing here go on.
