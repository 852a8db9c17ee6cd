### The name of the application. It stays in Latin letters in every language.

-brand-name = Trefoil
