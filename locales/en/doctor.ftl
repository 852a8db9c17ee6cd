### The health of the store: each check has a label and says what it found.

doctor-check-file = File
doctor-check-integrity = Integrity
doctor-check-changes = Changes
doctor-check-signatures = Signatures
doctor-check-derived = Derived tables
doctor-check-search = Search index
doctor-check-backups = Backups
doctor-check-root = Root of trust

doctor-file-well = The file can be read and written, and this version of Trefoil knows its form.
doctor-file-unwell = The file cannot be used as it is.
doctor-integrity-well = The file is intact.
doctor-integrity-unwell = The file is damaged. Restore a backup, or move it away and start again.
# $count (Number) - number of changes in the log
doctor-changes-well =
    { $count ->
        [one] The log holds { $count } change, and it is intact.
       *[other] The log holds { $count } changes, and all are intact.
    }
doctor-changes-unwell = Some changes in the log are not what they were when they were written. Restore a backup.
# $count (Number) - number of signed changes
doctor-signatures-well =
    { $count ->
        [0] Nothing has been changed on this machine yet, so there is nothing to check.
        [one] { $count } signature was checked and is valid.
       *[other] { $count } signatures were checked and are valid.
    }
doctor-signatures-unwell = Some signatures are not valid. Their changes cannot be trusted.
# $count (Number) - number of records
doctor-derived-well =
    { $count ->
        [one] { $count } record agrees with the log.
       *[other] { $count } records agree with the log.
    }
doctor-derived-unwell = Some records do not agree with the log.
# $count (Number) - number of records in the index
doctor-search-well =
    { $count ->
        [one] The index holds { $count } record.
       *[other] The index holds { $count } records.
    }
doctor-search-unwell = The index does not agree with the records.
# $count (Number) - number of backups
doctor-backups-well =
    { $count ->
        [0] There is no backup yet. One is made before the catalogue changes its form.
        [one] There is { $count } backup.
       *[other] There are { $count } backups.
    }
doctor-backups-unwell = A backup cannot be read.

doctor-check-releases = Releases
# $count (Number) - number of releases that the catalogue holds
doctor-releases-well =
    { $count ->
        [one] The catalogue holds { $count } release.
       *[other] The catalogue holds { $count } releases.
    }
# $version (Number) - version of the form of the file
doctor-remark-version = The file has version { $version } of the form, which this version of Trefoil does not write.
# $detail (String) - message of the system or the parser, in English
doctor-remark-integrity = SQLite reports, in English: “{ $detail }”.
# $table (String) - name of the table
doctor-remark-dangling = A row of the table “{ $table }” refers to something that is not there.
# $change (String) - id of the change
doctor-remark-packed = The change { $change } cannot be unpacked.
# $change (String) - id of the change
doctor-remark-hash = The content of the change { $change } does not fit its identifier.
# $change (String) - id of the change
doctor-remark-signature = The signature of the change { $change } is not valid.
# $number (Number) - number of the release
doctor-remark-other-release = Release { $number } of this catalogue was built from another folder than the release { $number } that Trefoil carries. The catalogue follows its own releases and does not take in those that Trefoil carries.
# $table (String) - name of the table
doctor-remark-table = The table “{ $table }” differs from what the log says.
# $detail (String) - message of the system or the parser, in English
doctor-remark-rebuild = The tables cannot be made again from the log. Technical detail, in English: “{ $detail }”.
doctor-remark-index-version = The index was made by another version of Trefoil.
doctor-remark-owed = What was erased may still lie in unused parts of the file: another program was using it, or the disk was full. The next start writes it anew.
doctor-remark-backup-erased = Backups beside the catalogue may still hold values that were erased since. Delete those that were made before, here and elsewhere.
doctor-remark-forked = A computer has given one number to two different changes: its data folder was copied, and people write in both copies. Nothing is lost. To tell the copies apart, make a backup in one of them and restore it in a new data folder, which then has a key of its own.
# $count (Number) - records that are missing from the index
doctor-remark-not-indexed =
    { $count ->
        [one] { $count } record is missing from the index.
       *[other] { $count } records are missing from the index.
    }
# $detail (String) - message of the system or the parser, in English
doctor-remark-index = The index is not whole. Technical detail, in English: “{ $detail }”.
# $count (Number) - findings that are not listed
doctor-remark-more =
    { $count ->
        [one] { $count } more finding is not listed.
       *[other] { $count } more findings are not listed.
    }

doctor-cli-option-repair = Make records and search index again from the log, then check
