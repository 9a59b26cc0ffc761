namespace CreditRules.Cli.Bulk;

/// <summary>Takes the results of a screening, block after block in the file's order.</summary>
internal interface IScreenSink
{
    /// <summary>Takes a block's results; they are used again afterwards.</summary>
    void Take(SubjectPiece piece);
}
