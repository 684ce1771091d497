//! Plain text from a reader that may be compressed.

use std::io::{self, BufRead, BufReader, Chain, Cursor, Read};

use flate2::bufread::MultiGzDecoder;

const GZIP_MAGIC: &[u8] = &[0x1f, 0x8b];

/// How much is read ahead to tell formats apart.
const HEAD_BYTES: u64 = 64 * 1024;

/// A reader of text, decompressed if it is gzip, of which the first bytes are known beforehand.
///
/// ```
/// use std::io::{Read, Write};
/// use kgt_graph::import::Text;
///
/// let mut gzip = flate2::write::GzEncoder::new(Vec::new(), Default::default());
/// gzip.write_all(b"dog\tis a\tanimal")?;
/// let file = gzip.finish()?;
/// let mut text = Text::new(file.as_slice())?;
/// assert_eq!(text.head(), b"dog\tis a\tanimal");
///
/// let mut all = String::new();
/// text.read_to_string(&mut all)?;
/// assert_eq!(all, "dog\tis a\tanimal");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct Text<R: BufRead> {
    inner: Inner<R>,
}

#[derive(Debug)]
enum Inner<R: BufRead> {
    Plain(Peeked<R>),
    Gzip(Box<Peeked<BufReader<MultiGzDecoder<Peeked<R>>>>>),
}

/// A reader whose first bytes were read already.
type Peeked<R> = Chain<Cursor<Vec<u8>>, R>;

impl<R: BufRead> Text<R> {
    /// Reads the first 64 KiB at most and looks whether they are gzip, by its magic bytes.
    ///
    /// # Errors
    /// Those of `reader`, and those of the decompressor if compressed data is damaged or cut off.
    pub fn new(reader: R) -> io::Result<Self> {
        let plain = peek(reader)?;
        let inner = if plain.get_ref().0.get_ref().starts_with(GZIP_MAGIC) {
            let text = BufReader::new(MultiGzDecoder::new(plain));
            Inner::Gzip(Box::new(peek(text)?))
        } else {
            Inner::Plain(plain)
        };
        Ok(Self { inner })
    }

    /// The first bytes of the text, all of it if it is shorter than 64 KiB.
    #[must_use]
    pub fn head(&self) -> &[u8] {
        match &self.inner {
            Inner::Plain(text) => text.get_ref().0.get_ref(),
            Inner::Gzip(text) => text.get_ref().0.get_ref(),
        }
    }

    fn reader(&mut self) -> &mut dyn BufRead {
        match &mut self.inner {
            Inner::Plain(text) => text,
            Inner::Gzip(text) => text,
        }
    }
}

impl<R: BufRead> Read for Text<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.reader().read(buffer)
    }
}

impl<R: BufRead> BufRead for Text<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.reader().fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.reader().consume(amount);
    }
}

fn peek<R: BufRead>(mut reader: R) -> io::Result<Peeked<R>> {
    let mut head = Vec::new();
    reader.by_ref().take(HEAD_BYTES).read_to_end(&mut head)?;
    Ok(Cursor::new(head).chain(reader))
}
