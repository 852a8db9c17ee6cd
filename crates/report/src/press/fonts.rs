//! The fonts for paper, cut by `cargo xtask fonts`.

/// Every font; the page names their families. In one place: pictures are drawn with the same ones.
pub(crate) static FONTS: [&[u8]; 7] = [
    include_bytes!("../../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../fonts/NotoSans-SemiBold.ttf"),
    include_bytes!("../../fonts/Vazirmatn-Regular.ttf"),
    include_bytes!("../../fonts/Vazirmatn-SemiBold.ttf"),
    include_bytes!("../../fonts/NotoSansSC-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansSC-SemiBold.ttf"),
    include_bytes!("../../fonts/NotoSansKR-Regular.ttf"),
];
