### The frame of every picture: its table, its source, and the ways to save it.

figure-as-table = Show as table
figure-as-picture = Show as picture
# Name of a group of buttons, one for each form of file.
figure-download = Save the figure
figure-format-svg = Drawing (SVG)
figure-format-png = Image (PNG)
figure-format-csv = Table (CSV)
figure-saving = Choosing or writing the file…
# $file (String) - path of the file
figure-saved = Saved as { $file }.
figure-saved-none = No file was chosen. Nothing was written.
# Below a picture and inside saved ones; how current the data are stands beside it.
figure-source = Source: the catalogue of { -brand-name }.
# Below a picture whose marks open something.
figure-open = Point at a mark, or move with the arrow keys; Enter opens what it stands for.
# Name of a group of fields.
figure-filters = What is shown
# A choice.
figure-all-places = The whole world
# A choice.
figure-all-themes = All themes
# A choice.
figure-all-statuses = Any status
# A choice.
figure-all-years = All years
