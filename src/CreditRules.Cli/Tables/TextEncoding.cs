namespace CreditRules.Cli.Tables;

/// <summary>How the bytes of a text stand for characters.</summary>
internal enum TextEncoding
{
    /// <summary>UTF-8 where the text is UTF-8, else GB18030 where it is that, with a warning.</summary>
    Auto,

    /// <summary>UTF-8, with or without a byte order mark.</summary>
    Utf8,

    /// <summary>GB18030, and so GBK and GB2312.</summary>
    Gb18030,
}
