namespace CreditRules.Evaluation;

/// <summary>What packed subjects and signatures are packed for: one book, one day, one region.</summary>
internal sealed record PackSeal(SignatureTable Table, DateOnly Day, string Region)
{
    /// <summary>Refuses what was packed for another. One seal a book, day and region is in use as long as it is remembered; an equal one is as good.</summary>
    internal void Require(PackSeal? other)
    {
        if (other != this)
        {
            throw Refused();
        }
    }

    // The parameter of the door that screens.
    private static ArgumentException Refused() => new(
        "a subject or a signature was packed by another book, for another day or another region: pack the subjects anew", "signatures");
}
