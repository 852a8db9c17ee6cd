//! What a database must be able to do: run one text of SQL with numbered parameters, and give rows back.

use super::StoreError;

/// A value on its way in or out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    Null,
    Int(i64),
    Bytes(Vec<u8>),
    Text(String),
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<u64> for Cell {
    /// Numbers of a hub stay far below the limit.
    fn from(number: u64) -> Self {
        Self::Int(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<&[u8]> for Cell {
    fn from(bytes: &[u8]) -> Self {
        Self::Bytes(bytes.to_vec())
    }
}

impl<const N: usize> From<&[u8; N]> for Cell {
    fn from(bytes: &[u8; N]) -> Self {
        Self::Bytes(bytes.to_vec())
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// A row that came out.
pub(super) struct Row(pub(super) Vec<Cell>);

impl Row {
    pub(super) fn int(&self, column: usize) -> Result<i64, StoreError> {
        match self.0.get(column) {
            Some(Cell::Int(number)) => Ok(*number),
            _ => Err(StoreError::Damaged("a number is missing")),
        }
    }

    /// A number that is never negative.
    pub(super) fn count(&self, column: usize) -> Result<u64, StoreError> {
        u64::try_from(self.int(column)?).map_err(|_| StoreError::Damaged("a negative number"))
    }

    pub(super) fn bytes(&self, column: usize) -> Result<&[u8], StoreError> {
        match self.0.get(column) {
            Some(Cell::Bytes(bytes)) => Ok(bytes),
            _ => Err(StoreError::Damaged("bytes are missing")),
        }
    }

    pub(super) fn fixed<const N: usize>(&self, column: usize) -> Result<[u8; N], StoreError> {
        self.bytes(column)?
            .try_into()
            .map_err(|_| StoreError::Damaged("bytes of another length"))
    }

    pub(super) fn optional(&self, column: usize) -> Option<i64> {
        match self.0.get(column) {
            Some(Cell::Int(number)) => Some(*number),
            _ => None,
        }
    }
}

/// A connection, inside or outside a transaction.
pub(super) trait Session {
    /// Runs one statement and gives its rows.
    fn query(&mut self, sql: &str, cells: &[Cell]) -> Result<Vec<Row>, StoreError>;

    /// Runs several statements without parameters.
    fn batch(&mut self, sql: &str) -> Result<(), StoreError>;

    /// The names of types in this dialect: whole numbers, bytes, and what ends a table.
    fn dialect(&self) -> Dialect;

    /// The first row, if there is one.
    fn first(&mut self, sql: &str, cells: &[Cell]) -> Result<Option<Row>, StoreError> {
        Ok(self.query(sql, cells)?.into_iter().next())
    }
}

/// Where the dialects differ: types, and how a transaction begins.
pub(super) struct Dialect {
    pub(super) int: &'static str,
    pub(super) bytes: &'static str,
    pub(super) strict: &'static str,
    pub(super) begin_write: &'static str,
    pub(super) begin_read: &'static str,
}

/// `($1, $2), ($3, $4)`: so many rows of so many parameters, numbered from `from`.
pub(super) fn tuples(rows: usize, width: usize, from: usize) -> String {
    let mut text = String::new();
    for row in 0..rows {
        text.push_str(if row == 0 { "(" } else { ", (" });
        for column in 0..width {
            if column > 0 {
                text.push_str(", ");
            }
            text.push('$');
            text.push_str(&(from + row * width + column).to_string());
        }
        text.push(')');
    }
    text
}

/// `($1, $2, $3)`: a list to look into.
pub(super) fn list(len: usize) -> String {
    tuples(1, len, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_numbered_through() {
        assert_eq!(
            tuples(2, 2, 3),
            "($3, $4), ($5, $6)",
            "from the given number on"
        );
        assert_eq!(list(3), "($1, $2, $3)", "one list from 1");
    }
}
